package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// All screenings of a store, edition by edition.
public interface KeptScreenings {

    int count();

    /// The ids of the editions that screenings stand under; an empty one for those of before. The
    /// audit log notes that somebody goes through them all.
    List<String> editions();

    /// Screenings under an edition in the order of their ids, from after one of them on.
    List<KeptScreening> under(String edition, Optional<ScreeningId> after, int limit);

    /// The files of an edition; none for one that was never kept.
    List<Definition> files(String edition);
}
