package org.shirube.ui.recovery;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.shirube.report.RecoverySheetText;
import org.shirube.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The ways out of the program for a sheet: a printer, or a file at a place that somebody chooses.
public interface SheetOutput {

    SheetPrinting.Outcome print(List<RecoverySheetText> sheets, Window above);

    /// Where to save a sheet; nowhere, if nothing was chosen.
    Optional<Path> whereToSave(String fileName, Texts texts, Window above);

    /// The system's own dialogs.
    static SheetOutput ofTheSystem() {
        return new SheetOutput() {
            @Override
            public SheetPrinting.Outcome print(List<RecoverySheetText> sheets, Window above) {
                return SheetPrinting.print(sheets, above);
            }

            @Override
            public Optional<Path> whereToSave(String fileName, Texts texts, Window above) {
                var chooser = new FileChooser();
                chooser.setTitle(texts.get("making.save"));
                chooser.setInitialFileName(fileName);
                chooser.getExtensionFilters()
                        .setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
                return Optional.ofNullable(chooser.showSaveDialog(above))
                        .map(file -> file.toPath());
            }
        };
    }
}
