package org.shirube.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of sources as it was: texts in memory, by their path below the folder.
record KeptFolder(Map<String, String> texts) implements SourceFolder {

    @Override
    public List<String> files(String folder) {
        return below(folder)
                .filter(rest -> rest.indexOf('/') < 0 && rest.endsWith(".yaml"))
                .sorted()
                .map(name -> folder + "/" + name)
                .toList();
    }

    @Override
    public List<String> folders(String folder) {
        return below(folder)
                .filter(rest -> rest.indexOf('/') > 0)
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Parsed read(String file) {
        String text = texts.get(file);
        return text == null
                ? SourceReader.unreadable(file, "there is no such file", "a file that exists")
                : SourceReader.parse(text, file);
    }

    @Override
    public boolean has(String file) {
        return texts.containsKey(file);
    }

    private Stream<String> below(String folder) {
        String prefix = folder + "/";
        return texts.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()));
    }
}
