package org.shirube.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.report.PdfPages;
import org.shirube.report.Picture;

import java.util.Optional;
import java.util.function.Supplier;

/// A file that somebody looks at, page by page, drawn away from the window's thread. Its bytes are
/// let go of with it. What comes after somebody has turned to another is dropped.
public final class Leafing {

    private final Drawing drawing;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private Optional<PdfPages> pdf = Optional.empty();
    private int asked;

    /// What is to be seen of it.
    public sealed interface Shown {

        record Nothing() implements Shown {}

        record Coming() implements Shown {}

        /// One page of so many, counted from 0; a picture is one page.
        record Page(Picture picture, int page, int pages) implements Shown {}

        /// It cannot be drawn: damaged, locked, or too much to unpack.
        record Undrawable() implements Shown {}
    }

    public Leafing(Drawing drawing) {
        this.drawing = drawing;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The file of which pages are shown.
    public Optional<byte[]> content() {
        return pdf.map(PdfPages::content);
    }

    /// Something is on its way; its number, by which it is known when it comes.
    public int begin() {
        close();
        shown.set(new Shown.Coming());
        return asked;
    }

    public void picture(int question, Supplier<Optional<Picture>> opening) {
        if (question == asked) {
            drawing.draw(opening, drawn -> show(question, drawn, 0, 1));
        }
    }

    public void pages(int question, Supplier<Optional<PdfPages>> opening) {
        if (question == asked) {
            drawing.draw(opening, opened -> opened(question, opened));
        }
    }

    public void undrawable(int question) {
        show(question, Optional.empty(), 0, 1);
    }

    private void opened(int question, Optional<PdfPages> opened) {
        if (question == asked && opened.isPresent()) {
            pdf = opened;
            turn(0);
        } else {
            opened.ifPresent(PdfPages::close);
            undrawable(question);
        }
    }

    /// To another page of the same file.
    public void turn(int page) {
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

    public void close() {
        asked++;
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
