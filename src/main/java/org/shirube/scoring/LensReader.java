package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.Condition.Operator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Lens.Element;
import org.shirube.scoring.Lens.LinkRule;
import org.shirube.scoring.Lens.Receipt;
import org.shirube.scoring.Lens.Threshold;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a lens file and checks every code, element and value in it.
public final class LensReader {

    private final Library library;
    private final Catalogue catalogue;
    private final Faults faults;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    public LensReader(Library library, Faults faults) {
        this.library = library;
        this.catalogue = library.catalogue();
        this.faults = faults;
    }

    public Lens read(Node root) {
        Fields fields = Fields.of(root, "a lens", faults);
        fields.text("source");
        fields.text("state");
        List<Element> elements = new ArrayList<>();
        for (Node node : fields.nodes("element")) {
            elements.add(element(Fields.of(node, "an element", faults)));
        }
        demandTheRest(fields);
        ConclusionReader conclusions = new ConclusionReader(values.keySet(), faults);
        ContributionReader contributions = new ContributionReader(values, this::code, faults);
        Lens lens =
                new Lens(
                        fields.text("id"),
                        fields.text("version"),
                        fields.fields("levels", this::levels).orElse(Map.of()),
                        List.copyOf(elements),
                        fields.fields("receipt", this::receipt)
                                .orElse(new Receipt(Set.of(), Set.of())),
                        fields.fields("link", this::link)
                                .orElse(
                                        new LinkRule(
                                                new IndicatorCode(""),
                                                Set.of(),
                                                Set.of(),
                                                Set.of())),
                        conclusions.read(fields.nodes("conclusion")),
                        unsound(fields.nodes("unsound")),
                        fields.fields("indicator", contributions::read).orElse(List.of()));
        fields.refuseTheRest();
        return lens;
    }

    /// Without these the lens would read well and conclude nothing, or nothing but the same.
    private void demandTheRest(Fields fields) {
        for (String element : List.of(ReadyLens.ACT, ReadyLens.MEANS, ReadyLens.PURPOSE)) {
            if (!values.containsKey(element)) {
                faults.add(fields.at(), "no element '" + element + "'", "id: " + element);
            }
        }
        for (String key : List.of("levels", "link", "conclusion", "indicator")) {
            if (!fields.has(key)) {
                faults.add(fields.at(), "'" + key + "' is missing", key + ": …");
            }
        }
    }

    private List<Condition> unsound(List<Node> nodes) {
        return nodes.stream().map(node -> answer(Fields.of(node, "an answer", faults))).toList();
    }

    private Condition answer(Fields fields) {
        QuestionId question = new QuestionId(fields.text("question"));
        Optional<Question> known = library.find(question);
        if (known.isEmpty()) {
            faults.add(fields.at("question"), "no question '" + question + "'", "a linkId");
        }
        Node.Text answer = new Node.Text(fields.at("answer"), fields.text("answer"));
        known.ifPresent(asked -> AnswerWords.refuseUnknown(answer, asked, Set.of(), faults));
        Condition condition = new Condition(question, Operator.EQUALS, answer.text());
        fields.refuseTheRest();
        return condition;
    }

    private Element element(Fields fields) {
        String id = fields.text("id");
        List<String> known = words(fields.texts("values"));
        values.put(id, new HashSet<>(known));
        Element element =
                new Element(
                        id,
                        known,
                        fields.flag("oneIsEnough"),
                        fields.flag("neutral"),
                        fields.flag("notNeededForChild"),
                        fields.fields("gates", this::gates).orElse(Map.of()));
        fields.refuseTheRest();
        return element;
    }

    private Map<String, List<IndicatorCode>> gates(Fields fields) {
        Map<String, List<IndicatorCode>> gates = new LinkedHashMap<>();
        fields.names().forEach(gate -> gates.put(gate.text(), codes(fields, gate.text())));
        return gates;
    }

    private List<IndicatorCode> codes(Fields fields, String key) {
        return fields.texts(key).stream().map(text -> code(text.text(), text.at())).toList();
    }

    private IndicatorCode code(String text, Mark at) {
        IndicatorCode code = new IndicatorCode(text);
        if (catalogue.find(code).isEmpty()) {
            faults.add(at, "'" + text + "' is no indicator", "a code of indicators.yaml");
        }
        return code;
    }

    private static List<String> words(List<Node.Text> texts) {
        return texts.stream().map(Node.Text::text).toList();
    }

    private Map<Status, List<Threshold>> levels(Fields fields) {
        Map<Status, List<Threshold>> levels = new EnumMap<>(Status.class);
        for (Status status : List.of(Status.STRONG, Status.SOME)) {
            levels.put(
                    status,
                    fields.nodes(status.name()).stream()
                            .map(node -> threshold(Fields.of(node, "a threshold", faults)))
                            .toList());
        }
        fields.refuseTheRest();
        return levels;
    }

    static Threshold threshold(Fields fields) {
        Threshold threshold =
                new Threshold(
                        fields.number("strong").orElse(0),
                        fields.number("medium").orElse(0),
                        fields.number("weak").orElse(0));
        fields.refuseTheRest();
        return threshold;
    }

    private Receipt receipt(Fields fields) {
        Receipt receipt =
                new Receipt(
                        Set.copyOf(words(fields.texts("scheme"))),
                        Set.copyOf(words(fields.texts("purpose"))));
        fields.refuseTheRest();
        return receipt;
    }

    private LinkRule link(Fields fields) {
        LinkRule link =
                new LinkRule(
                        code(fields.text("question"), fields.at("question")),
                        Set.copyOf(words(fields.texts("means"))),
                        Set.copyOf(words(fields.texts("work"))),
                        Set.copyOf(codes(fields, "childInstead")));
        fields.refuseTheRest();
        return link;
    }

    static <E extends Enum<E>> Map<String, E> upper(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        Words.all(type).values().forEach(constant -> names.put(constant.name(), constant));
        return names;
    }
}
