package org.shirube.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A folder of files that people write, such as `screening-questionnaires`: as it lies on the disk,
/// or as it was when its files were kept.
public interface SourceFolder {

    static SourceFolder at(Path root) {
        return new FolderOnDisk(root);
    }

    /// The texts of files by their path below the folder, written with `/`.
    static SourceFolder of(Map<String, String> files) {
        return new KeptFolder(Map.copyOf(files));
    }

    /// The YAML files directly in a sub-folder, by name; nothing when there is no such folder.
    List<String> files(String folder);

    /// The names of the folders in a sub-folder, sorted.
    List<String> folders(String folder);

    Parsed read(String file);

    boolean has(String file);
}
