package org.shirube.ui.attachments;

import org.shirube.casework.Adding;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseId;
import org.shirube.casework.Incoming;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file of the computer on its way into a case. The file is closed when that ends.
record TakingIn(Steps<Adding> work, InputStream content) implements Steps<Adding> {

    static Steps<Adding> of(Attachments attachments, CaseId id, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable();
            }
            long length = Files.size(file);
            var content = Files.newInputStream(file);
            var name = String.valueOf(file.getFileName());
            return new TakingIn(attachments.add(id, new Incoming(name, length, content)), content);
        } catch (IOException refused) {
            return unreadable();
        }
    }

    private static Steps<Adding> unreadable() {
        return Steps.of(new Adding.Refused(Adding.Why.UNREADABLE));
    }

    @Override
    public Progress step() {
        return work.step();
    }

    @Override
    public Optional<Adding> result() {
        return work.result();
    }

    @Override
    public void close() {
        work.close();
        try {
            content.close();
        } catch (IOException wasRead) {
            return;
        }
    }
}
