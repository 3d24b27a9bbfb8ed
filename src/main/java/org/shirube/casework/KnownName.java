package org.shirube.casework;

import java.util.List;

/// A name under which an organisation is known, and what is left of it for comparing: the words of
/// its [org.shirube.casework.naming.NameKey].
public record KnownName(OrganisationId id, String name, List<String> words) {}
