package org.shirube.ui.backup;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.util.Optional;

/// How somebody chooses a folder or a file: with the system's own window.
public interface FolderChoice {

    /// Nothing where nobody chose.
    Optional<String> choose(Window owner, String title);

    static Optional<String> folder(Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::getAbsolutePath);
    }

    static Optional<String> file(Window owner, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.backup", "*.backup"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::getAbsolutePath);
    }
}
