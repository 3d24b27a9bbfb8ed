package org.shirube.ui.attachments;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.FileKind;
import org.shirube.report.PdfPages;
import org.shirube.report.Picture;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Drawing;

import java.util.Optional;

/// The one attachment that somebody looks at, page by page. Its bytes are let go of with it.
final class LookModel {

    private final Attachments attachments;
    private final Background background;
    private final Drawing drawing;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private Optional<AttachmentId> at = Optional.empty();
    private Optional<PdfPages> pdf = Optional.empty();
    private int asked;

    LookModel(Attachments attachments, Background background, Drawing drawing) {
        this.attachments = attachments;
        this.background = background;
        this.drawing = drawing;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    boolean isAt(Attachment attachment) {
        return at.filter(attachment.id()::equals).isPresent();
    }

    void open(Attachment attachment) {
        close();
        int question = asked;
        at = Optional.of(attachment.id());
        shown.set(new Shown.Coming());
        background.run(
                () -> attachments.content(attachment.id()),
                content -> {
                    if (question == asked) {
                        content.ifPresentOrElse(
                                bytes -> draw(attachment.kind(), bytes),
                                () -> shown.set(new Shown.Undrawable()));
                    }
                });
    }

    private void draw(FileKind kind, byte[] content) {
        int question = asked;
        if (kind.isPicture()) {
            drawing.draw(() -> Picture.of(content), drawn -> show(question, drawn, 0, 1));
        } else {
            drawing.draw(
                    () -> PdfPages.of(content),
                    opened -> {
                        if (question == asked && opened.isPresent()) {
                            pdf = opened;
                            turn(0);
                        } else {
                            opened.ifPresent(PdfPages::close);
                            show(question, Optional.empty(), 0, 1);
                        }
                    });
        }
    }

    /// To another page of the same file.
    void turn(int page) {
        int question = asked;
        pdf.ifPresent(pages ->
                drawing.draw(
                        () -> pages.page(page),
                        drawn -> show(question, drawn, page, pages.count())));
    }

    private void show(int question, Optional<Picture> drawn, int page, int pages) {
        if (question == asked) {
            shown.set(
                    drawn.<Shown>map(picture -> new Shown.Page(picture, page, pages))
                            .orElseGet(Shown.Undrawable::new));
        }
    }

    void close() {
        asked++;
        at = Optional.empty();
        pdf.ifPresent(pages ->
                drawing.draw(
                        () -> {
                            pages.close();
                            return Optional.empty();
                        },
                        _ -> {}));
        pdf = Optional.empty();
        shown.set(new Shown.Nothing());
    }
}
