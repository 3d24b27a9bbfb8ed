package org.shirube.ui.attachments;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.FileKind;
import org.shirube.report.PdfPages;
import org.shirube.report.Picture;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.kit.Leafing;

import java.util.Optional;

/// The one attachment that somebody looks at, page by page.
final class LookModel {

    private final Attachments attachments;
    private final Background background;
    private final Leafing leafing;
    private Optional<AttachmentId> at = Optional.empty();

    LookModel(Attachments attachments, Background background, Drawing drawing) {
        this.attachments = attachments;
        this.background = background;
        leafing = new Leafing(drawing);
    }

    ReadOnlyObjectProperty<Leafing.Shown> shown() {
        return leafing.shown();
    }

    boolean isAt(Attachment attachment) {
        return at.filter(attachment.id()::equals).isPresent();
    }

    void open(Attachment attachment) {
        at = Optional.of(attachment.id());
        int question = leafing.begin();
        background.run(
                () -> attachments.content(attachment.id()),
                content ->
                        content.ifPresentOrElse(
                                bytes -> draw(question, attachment.kind(), bytes),
                                () -> leafing.undrawable(question)));
    }

    private void draw(int question, FileKind kind, byte[] content) {
        if (kind.isPicture()) {
            leafing.picture(question, () -> Picture.of(content));
        } else {
            leafing.pages(question, () -> PdfPages.of(content));
        }
    }

    void turn(int page) {
        leafing.turn(page);
    }

    void close() {
        at = Optional.empty();
        leafing.close();
    }
}
