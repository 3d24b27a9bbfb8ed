package org.shirube.ui.attachments;

import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.Exporting;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// An attachment on its way to a place that somebody named. What is not written to its end is
/// deleted there.
record WritingOut(Steps<Exporting> work, OutputStream target, Path place)
        implements Steps<Exporting> {

    static Steps<Exporting> of(Attachments attachments, AttachmentId id, Path place) {
        try {
            var target = Files.newOutputStream(place);
            return new WritingOut(attachments.export(id, target), target, place);
        } catch (IOException refused) {
            return Steps.of(new Exporting.Unwritable());
        }
    }

    @Override
    public Progress step() {
        return work.step();
    }

    @Override
    public Optional<Exporting> result() {
        return work.result();
    }

    @Override
    public void close() {
        work.close();
        try (target) {
            if (!(work.result().orElse(null) instanceof Exporting.Exported)) {
                Files.deleteIfExists(place);
            }
        } catch (IOException outOfReach) {
            return;
        }
    }
}
