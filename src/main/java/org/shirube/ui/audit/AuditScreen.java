package org.shirube.ui.audit;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.backup.FolderChoice;

import java.util.List;

/// The audit log as one screen of the window.
public final class AuditScreen implements Screen {

    private final AuditModel model;
    private final FolderChoice files;

    public AuditScreen(AuditModel model) {
        this(model, FolderChoice::file);
    }

    /// `files` chooses a backup.
    AuditScreen(AuditModel model, FolderChoice files) {
        this.model = model;
        this.files = files;
    }

    @Override
    public Node view(Texts texts) {
        return new AuditView(model, texts, files);
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.LOG);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("audit.title")));
    }

    @Override
    public Place place() {
        return Place.LOG;
    }

    @Override
    public void leave() {
        model.check().stop();
    }
}
