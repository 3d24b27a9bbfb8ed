package org.shirube.ui.report;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.report.PdfPages;
import org.shirube.report.Picture;
import org.shirube.ui.kit.Drawing;

import java.util.Optional;
import java.util.function.Supplier;

/// The report that somebody looks at, page by page, drawn from the very bytes that would leave.
/// They are let go of with it.
final class ReportPages {

    private final Drawing drawing;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private Optional<Made> made = Optional.empty();
    private int asked;

    @SuppressWarnings("ArrayRecordComponent") // a file: never compared
    private record Made(byte[] content, PdfPages pages) {}

    /// What there is to see.
    sealed interface Shown {

        record Nothing() implements Shown {}

        record Coming() implements Shown {}

        /// It took too long or too much memory.
        record Undrawable() implements Shown {}

        /// One page, from 0, of so many.
        record Page(Picture picture, int page, int pages) implements Shown {}
    }

    ReportPages(Drawing drawing) {
        this.drawing = drawing;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The file that is shown.
    Optional<byte[]> content() {
        return made.map(Made::content);
    }

    /// Something is on its way; its number, by which it is known when it comes.
    int begin() {
        close();
        shown.set(new Shown.Coming());
        return asked;
    }

    void draw(int question, Supplier<byte[]> printing) {
        drawing.draw(
                () -> {
                    var content = printing.get();
                    return PdfPages.of(content).map(pages -> new Made(content, pages));
                },
                opened -> {
                    if (question == asked && opened.isPresent()) {
                        made = opened;
                        turn(0);
                    } else {
                        opened.ifPresent(late -> late.pages().close());
                        show(question, Optional.empty(), 0, 1);
                    }
                });
    }

    void turn(int page) {
        int question = asked;
        made.map(Made::pages)
                .ifPresent(pages ->
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
        made.map(Made::pages)
                .ifPresent(pages ->
                        drawing.draw(
                                () -> {
                                    pages.close();
                                    return Optional.empty();
                                },
                                _ -> {}));
        made = Optional.empty();
        shown.set(new Shown.Nothing());
    }
}
