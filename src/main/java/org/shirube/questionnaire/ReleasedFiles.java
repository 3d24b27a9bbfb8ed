package org.shirube.questionnaire;

import org.shirube.source.ContentHash;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceFolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of a questionnaire folder, each held to the version under which it was given out:
/// `versions.yaml` says with which content. Texts in `languages` are not held, nor is a version
/// that ends in `-draft`; without `versions.yaml` nothing is.
public final class ReleasedFiles {

    public static final String RECORD = "versions.yaml";
    private static final String DRAFT = "-draft";
    private static final List<String> SINGLE =
            List.of("indicators.yaml", "danger.yaml", "short-form.yaml");
    private static final List<String> FOLDERS =
            List.of("questionnaires", "lenses", "reference", "referrals");

    private final SourceFolder folder;
    private final Faults faults;
    private final Optional<Map<String, Map<String, String>>> record;

    public ReleasedFiles(SourceFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.record = folder.has(RECORD) ? read(RECORD).map(this::record) : Optional.empty();
    }

    public SourceFolder folder() {
        return folder;
    }

    /// The file as a tree; unreadable, or changed under an old version, it is a fault.
    public Optional<Node> parse(String file) {
        Optional<Node> root = read(file);
        if (record.isPresent() && isHeld(file)) {
            root.ifPresent(read -> hold(file, read));
        }
        return root;
    }

    private Optional<Node> read(String file) {
        return switch (folder.read(file)) {
            case Parsed.Readable(Node root) -> Optional.of(root);
            case Parsed.Unreadable unreadable -> {
                faults.addAll(unreadable.faults());
                yield Optional.empty();
            }
        };
    }

    private static boolean isHeld(String file) {
        return SINGLE.contains(file)
                || FOLDERS.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    private void hold(String file, Node root) {
        Optional<Node.Text> version = root.text("version");
        if (version.isEmpty() || version.get().text().endsWith(DRAFT)) {
            return;
        }
        String hash = given(file).get(version.get().text());
        Mark at = version.get().at();
        if (hash == null) {
            faults.add(
                    at,
                    "version " + version.get().text() + " is not in " + RECORD,
                    "'shirube questionnaires release' after the last change");
        } else if (!hash.equals(ContentHash.of(root))) {
            faults.add(
                    at,
                    "the file was changed, but its version is still " + version.get().text(),
                    "a higher version");
        }
    }

    private Map<String, String> given(String file) {
        return record.orElse(Map.of()).getOrDefault(file, Map.of());
    }

    private Map<String, Map<String, String>> record(Node root) {
        Fields files = Fields.of(root, "versions", faults);
        Map<String, Map<String, String>> record = new LinkedHashMap<>();
        for (Node.Text file : files.names()) {
            files.fields(file.text(), ReleasedFiles::versions)
                    .ifPresent(versions -> record.put(file.text(), versions));
        }
        return record;
    }

    private static Map<String, String> versions(Fields fields) {
        Map<String, String> versions = new LinkedHashMap<>();
        fields.names().forEach(name -> versions.put(name.text(), fields.text(name.text())));
        return versions;
    }

    /// The record with an entry for every version that has none yet; an entry once made stays.
    public String renewed() {
        Map<String, Map<String, String>> renewed = new TreeMap<>(record.orElse(Map.of()));
        for (String file : held()) {
            read(file)
                    .ifPresent(root ->
                            root.text("version")
                                    .ifPresent(version -> {
                                        Map<String, String> versions =
                                                new LinkedHashMap<>(given(file));
                                        if (!version.text().endsWith(DRAFT)) {
                                            versions.putIfAbsent(
                                                    version.text(), ContentHash.of(root));
                                        }
                                        renewed.put(file, versions);
                                    }));
        }
        return written(renewed);
    }

    private List<String> held() {
        List<String> held = new ArrayList<>(SINGLE);
        FOLDERS.forEach(sub -> held.addAll(folder.files(sub)));
        return held;
    }

    private static String written(Map<String, Map<String, String>> record) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Under which version each file was given out, and with which content: the SHA-256 of what it says, comments aside.
                        # Written by "shirube questionnaires release"; an entry is never changed. See README.md, "How to check".
                        """);
        record.forEach((file, versions) -> {
            text.append(file).append(":\n");
            versions.forEach((version, hash) ->
                    text.append("  ").append(version).append(": ").append(hash).append('\n'));
        });
        return text.toString();
    }
}
