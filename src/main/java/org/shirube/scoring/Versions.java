package org.shirube.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The versions of all files that an assessment rests on, by file id.
public record Versions(Map<String, String> byId) {

    /// A file whose version differs; empty where it is missing on one side.
    public record Changed(String file, String before, String after) {}

    /// What differs from earlier ones, by the name of the file.
    public List<Changed> since(Versions earlier) {
        var files = new TreeSet<>(byId.keySet());
        files.addAll(earlier.byId.keySet());
        return files.stream()
                .map(file ->
                        new Changed(
                                file,
                                earlier.byId.getOrDefault(file, ""),
                                byId.getOrDefault(file, "")))
                .filter(changed -> !changed.before().equals(changed.after()))
                .toList();
    }
}
