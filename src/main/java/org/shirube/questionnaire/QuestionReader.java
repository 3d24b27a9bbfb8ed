package org.shirube.questionnaire;

import org.shirube.questionnaire.Condition.Operator;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads one question and its follow-ups from a questionnaire file.
final class QuestionReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> NON_ANSWERS = Words.all(NonAnswer.class).keySet();
    private static final int LONGEST_ID = 80;
    private static final int MAX_DEPTH = 6;
    private static final int MAX_OPTIONS = 60;

    private final CrossCheck cross;
    private final Faults faults;
    private final RuleReader rules;

    QuestionReader(CrossCheck cross, Faults faults) {
        this.cross = cross;
        this.faults = faults;
        this.rules = new RuleReader(cross, faults);
    }

    List<Question> read(List<Node> items, Optional<QuestionId> parent, int depth) {
        List<Question> questions = new ArrayList<>();
        for (Node item : items) {
            if (depth > MAX_DEPTH) {
                faults.add(item.at(), "follow-ups nested too deeply", "at most " + MAX_DEPTH);
                break;
            }
            questions.add(question(Fields.of(item, "a question", faults), parent, depth));
        }
        return List.copyOf(questions);
    }

    private Question question(Fields fields, Optional<QuestionId> parent, int depth) {
        QuestionId id = new QuestionId(id(fields, "linkId"));
        AnswerKind kind = kind(fields);
        cross.defined(id, kind, fields.at("linkId"));
        parent.ifPresent(above -> cross.asked(id, above, fields.at("linkId")));
        Question question =
                new Question(
                        id,
                        kind,
                        enableWhen(fields, id),
                        audience(fields),
                        new Question.Traits(
                                fields.choice("phase", Words.all(Phase.class)),
                                fields.flag("core"),
                                fields.flag("sensitive"),
                                fields.flag("optional")),
                        rules.read(fields, kind),
                        read(fields.nodes("item"), Optional.of(id), depth + 1));
        fields.refuseTheRest();
        return question;
    }

    private String id(Fields fields, String key) {
        String id = fields.text(key);
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !ID.matcher(id).matches())) {
            faults.add(fields.at(key), "'" + id + "' is not an id", "lower-case-words-with-dashes");
        }
        return id;
    }

    private AnswerKind kind(Fields fields) {
        Map<String, AnswerKind> plain =
                Map.of(
                        "boolean", new AnswerKind.YesNo(),
                        "coding", new AnswerKind.Choice(List.of(), false, Set.of()),
                        "integer", new AnswerKind.Whole("", 0, 0),
                        "quantity", new AnswerKind.Money(),
                        "date", new AnswerKind.Date(),
                        "text", new AnswerKind.Text(),
                        "group", new AnswerKind.Group());
        if (!fields.has("type")) {
            fields.text("type");
        }
        return switch (fields.choice("type", plain).orElse(new AnswerKind.Text())) {
            case AnswerKind.Choice _ -> choice(fields);
            case AnswerKind.Whole _ -> whole(fields);
            case AnswerKind other -> other;
        };
    }

    private AnswerKind choice(Fields fields) {
        Set<String> options = new LinkedHashSet<>();
        for (Node.Text option : fields.texts("answerOption")) {
            if (!options.add(option.text()) || NON_ANSWERS.contains(option.text())) {
                faults.add(option.at(), "option '" + option.text() + "' is taken", "another word");
            }
        }
        if (options.size() < 2 || options.size() > MAX_OPTIONS) {
            faults.add(
                    fields.at("answerOption"),
                    "there are " + options.size() + " options",
                    "2 to " + MAX_OPTIONS);
        }
        Set<String> exclusive = new HashSet<>();
        for (Node.Text option : fields.texts("exclusive")) {
            if (!options.contains(option.text())) {
                faults.add(option.at(), "no option '" + option.text() + "'", "one of " + options);
            }
            exclusive.add(option.text());
        }
        return new AnswerKind.Choice(
                List.copyOf(options), fields.flag("repeats"), Set.copyOf(exclusive));
    }

    private AnswerKind whole(Fields fields) {
        int min = fields.number("min").orElse(0);
        int max = fields.number("max").orElse(100_000);
        if (min > max) {
            faults.add(fields.at("min"), "min is above max", "min: " + max + " or less");
        }
        return new AnswerKind.Whole(fields.text("unit"), min, max);
    }

    EnableWhen enableWhen(Fields fields, QuestionId asker) {
        List<Condition> conditions = new ArrayList<>();
        for (Node node : fields.nodes("enableWhen")) {
            condition(Fields.of(node, "a condition", faults), asker).ifPresent(conditions::add);
        }
        boolean any =
                fields.choice("enableBehavior", Map.of("any", true, "all", false)).orElse(false);
        return new EnableWhen(List.copyOf(conditions), any);
    }

    private Optional<Condition> condition(Fields fields, QuestionId asker) {
        QuestionId question = new QuestionId(fields.text("question"));
        Map<String, Operator> signs = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            signs.put(operator.sign(), operator);
        }
        Optional<Operator> operator = fields.choice("operator", signs);
        String operand = fields.text("answer");
        fields.refuseTheRest();
        cross.asked(asker, question, fields.at("question"));
        if (operator.isPresent() && operator.get() == Operator.EXISTS) {
            cross.word(operand, Set.of("yes", "no"), fields.at("answer"));
        } else {
            cross.compared(question, operand, fields.at("answer"));
        }
        return operator.map(sign -> new Condition(question, sign, operand));
    }

    static Audience audience(Fields fields) {
        return fields.fields("askOf", QuestionReader::audienceFields).orElse(Audience.EVERYBODY);
    }

    private static Audience audienceFields(Fields fields) {
        Audience audience =
                new Audience(
                        words(fields, "scheme"),
                        words(fields, "exceptScheme"),
                        Set.copyOf(fields.choices("child", Words.all(Minority.class))));
        fields.refuseTheRest();
        return audience;
    }

    private static Set<String> words(Fields fields, String key) {
        return fields.texts(key).stream().map(Node.Text::text).collect(Collectors.toSet());
    }
}
