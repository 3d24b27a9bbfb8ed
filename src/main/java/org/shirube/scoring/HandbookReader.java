package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.LabelReader;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.LibraryReader;
import org.shirube.questionnaire.ReleasedFiles;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wordings;
import org.shirube.scoring.Lens.Element;
import org.shirube.source.Faults;
import org.shirube.source.Node;
import org.shirube.source.SourceFolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads and checks the whole questionnaire folder.
public final class HandbookReader {

    private static final String LENS = "palermo-protocol";

    private final SourceFolder folder;
    private final ReleasedFiles files;
    private final Faults faults;

    public HandbookReader(SourceFolder folder, Faults faults) {
        this.folder = folder;
        this.files = new ReleasedFiles(folder, faults);
        this.faults = faults;
    }

    /// The handbook, or nothing when any file has a fault; the faults say which.
    public Optional<Handbook> read() {
        LibraryReader reader = new LibraryReader(files, faults);
        Library library = reader.read();
        Wordings wordings = reader.wordings(library);
        Optional<Lens> lens =
                parse("lenses/" + LENS + ".yaml")
                        .map(root -> new LensReader(library, faults).read(root));
        DangerRules dangers =
                parse("danger.yaml")
                        .map(root -> new DangerReader(library, faults).read(root))
                        .orElse(new DangerRules("", List.of()));
        if (lens.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = panels(library, lens.get());
        ReferralRules referrals = referrals(library, panels, dangers.rules());
        DeadlineRules deadlines = deadlines(library);
        Map<String, List<String>> demanded = demanded(library, lens.get(), dangers.rules(), panels);
        demanded.put("referrals", referrals.texts());
        if (!deadlines.rules().isEmpty()) {
            demanded.put("deadlines", deadlines.texts());
        }
        Map<String, Labels> labels = labels(demanded);
        if (!faults.none()) {
            return Optional.empty();
        }
        Rulebook rulebook =
                new Rulebook(
                        library,
                        lens.get(),
                        panels,
                        dangers.rules(),
                        referrals,
                        deadlines,
                        versions(library, lens.get(), panels, dangers, referrals));
        return Optional.of(new Handbook(rulebook, wordings, labels));
    }

    private ReferralRules referrals(Library library, List<Panel> panels, List<DangerRule> dangers) {
        Map<String, List<Indicator>> provisions = new HashMap<>();
        panels.stream()
                .filter(panel -> panel.id().equals(Assessment.STATUTES))
                .forEach(panel -> provisions.putAll(Propositions.factsByPart(panel)));
        return parse("referrals/japan.yaml")
                .map(new ReferralReader(library, provisions, dangers, faults)::read)
                .orElse(ReferralRules.NONE);
    }

    /// None in folders from before there were any.
    private DeadlineRules deadlines(Library library) {
        return folder.has(DeadlineReader.FILE)
                ? parse(DeadlineReader.FILE)
                        .map(new DeadlineReader(library, faults)::read)
                        .orElse(DeadlineRules.NONE)
                : DeadlineRules.NONE;
    }

    /// The lenses beside the Protocol, in the order of their names.
    private List<Panel> panels(Library library, Lens lens) {
        Set<String> elements =
                lens.elements().stream().map(Element::id).collect(Collectors.toSet());
        List<Panel> panels = new ArrayList<>();
        for (String file : folder.files("lenses")) {
            if (!file.equals("lenses/" + LENS + ".yaml")) {
                parse(file)
                        .map(new PanelReader(library.catalogue(), elements, faults)::read)
                        .ifPresent(panels::add);
            }
        }
        return List.copyOf(panels);
    }

    private static Versions versions(
            Library library,
            Lens lens,
            List<Panel> panels,
            DangerRules dangers,
            ReferralRules referrals) {
        Map<String, String> byId = new TreeMap<>();
        byId.put("indicators", library.catalogue().version());
        byId.put(lens.id(), lens.version());
        panels.forEach(panel -> byId.put(panel.id(), panel.version()));
        byId.put("danger", dangers.version());
        byId.put("referrals", referrals.version());
        byId.put("reference", library.reference().version());
        library.questionnaires()
                .forEach(questionnaire -> byId.put(questionnaire.id(), questionnaire.version()));
        return new Versions(Map.copyOf(byId));
    }

    private Map<String, Labels> labels(Map<String, List<String>> demanded) {
        Map<String, Labels> labels = new LinkedHashMap<>();
        for (String language : LibraryReader.REQUIRED_LANGUAGES) {
            Map<String, String> texts = new LinkedHashMap<>();
            Wording.State state = Wording.State.ORIGINAL;
            for (var file : demanded.entrySet()) {
                Optional<Labels> read = labels(language, file.getKey(), file.getValue());
                read.ifPresent(found -> texts.putAll(found.texts()));
                state = read.map(Labels::state).orElse(state);
            }
            labels.put(language, new Labels(language, state, Map.copyOf(texts)));
        }
        return Map.copyOf(labels);
    }

    private Optional<Labels> labels(String language, String file, List<String> demanded) {
        return parse("languages/" + language + "/" + file + ".yaml")
                .map(root -> new LabelReader(faults).read(root, demanded));
    }

    /// The texts that must exist, by file.
    private static Map<String, List<String>> demanded(
            Library library, Lens lens, List<DangerRule> dangers, List<Panel> panels) {
        List<String> facts =
                library.catalogue().indicators().stream()
                        .map(indicator -> "indicator." + indicator.code())
                        .toList();
        List<String> dangerTexts = new ArrayList<>();
        for (DangerRule rule : dangers) {
            dangerTexts.add("danger." + rule.id() + ".title");
            dangerTexts.add("danger." + rule.id() + ".action");
        }
        List<String> lensTexts = new ArrayList<>();
        lens.elements()
                .forEach(element -> {
                    lensTexts.add("element." + element.id());
                    element.values().forEach(value -> lensTexts.add("value." + value));
                    element.gates().keySet().forEach(gate -> lensTexts.add("gate." + gate));
                });
        Map<String, List<String>> demanded = new LinkedHashMap<>();
        demanded.put("indicators", facts);
        demanded.put("danger", dangerTexts);
        demanded.put(LENS, lensTexts);
        panels.forEach(panel -> demanded.put(panel.id(), PanelReader.texts(panel)));
        return demanded;
    }

    private Optional<Node> parse(String file) {
        return files.parse(file);
    }
}
