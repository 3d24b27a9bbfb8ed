package org.shirube.ui.attachments;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How somebody says which files to add and where to write one: with the system's own windows.
public interface Places {

    List<Path> toAdd(Window above, String title);

    Optional<Path> whereTo(Window above, String title, String name);

    static Places ofTheSystem() {
        return new Places() {
            @Override
            public List<Path> toAdd(Window above, String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showOpenMultipleDialog(above)).stream()
                        .flatMap(List::stream)
                        .map(File::toPath)
                        .toList();
            }

            @Override
            public Optional<Path> whereTo(Window above, String title, String name) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(above)).map(File::toPath);
            }
        };
    }
}
