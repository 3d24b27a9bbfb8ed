package org.shirube.ui.recovery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;

import org.shirube.report.RecoverySheetPdf;
import org.shirube.report.RecoverySheetText;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Sheets on their way to paper or to a file, and what came of it last.
final class HandingOut {

    private final SheetOutput output;
    private final Background background;
    private final ObjectProperty<Optional<Told>> told =
            new SimpleObjectProperty<>(Optional.empty());

    HandingOut(SheetOutput output, Background background) {
        this.output = output;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told;
    }

    void forget() {
        told.set(Optional.empty());
    }

    void print(RecoverySheetText sheet, Window above) {
        told.set(
                Optional.of(
                        switch (output.print(List.of(sheet), above)) {
                            case PRINTED -> Told.PRINTED;
                            case CANCELLED -> Told.CANCELLED;
                            case NO_PRINTER -> Told.NO_PRINTER;
                            case FAILED -> Told.FAILED;
                        }));
    }

    void save(RecoverySheetText sheet, Texts texts, Window above) {
        output.whereToSave(sheet.fileName(), texts, above)
                .ifPresent(place ->
                        background.run(
                                () -> saved(sheet, place), found -> told.set(Optional.of(found))));
    }

    /// Half a sheet is no sheet, and yet holds a secret: it is taken away again.
    private static Told saved(RecoverySheetText sheet, Path place) {
        try (var file = Files.newOutputStream(place)) {
            RecoverySheetPdf.write(sheet, file);
            return Told.SAVED;
        } catch (IOException unwritable) {
            delete(place);
            return Told.NOT_SAVED;
        }
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException stays) {
            // Whoever chose the place is told that nothing was saved, and looks there.
        }
    }
}
