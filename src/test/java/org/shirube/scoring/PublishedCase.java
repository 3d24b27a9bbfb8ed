package org.shirube.scoring;

import org.shirube.exchange.AnswerFileReader;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A case of `src/test/resources/cases`: what was told, and what to expect of it.
record PublishedCase(String id, Screening screening, Row row) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    record Row(
            Conclusion expected,
            List<Conclusion> acceptable,
            List<Conclusion> mustNot,
            List<String> missing,
            Minority child,
            boolean danger) {}

    static List<PublishedCase> all() {
        Faults faults = new Faults();
        Fields rows = Fields.of(tree("expected.yaml"), "the expected outcomes", faults);
        List<PublishedCase> cases = new ArrayList<>();
        for (Node.Text id : rows.names()) {
            rows.fields(id.text(), PublishedCase::row)
                    .map(row -> new PublishedCase(id.text(), told(id.text(), faults), row))
                    .ifPresent(cases::add);
        }
        if (!faults.none()) {
            throw new AssertionError(faults.list());
        }
        return List.copyOf(cases);
    }

    private static Row row(Fields fields) {
        Map<String, Conclusion> words = LensReader.upper(Conclusion.class);
        Row row =
                new Row(
                        fields.choice("expected", words).orElseThrow(),
                        fields.choices("acceptable", words),
                        fields.choices("mustNot", words),
                        fields.texts("missing").stream().map(Node.Text::text).toList(),
                        fields.choice("child", Words.all(Minority.class)).orElseThrow(),
                        fields.choice("danger", YES_NO).orElseThrow());
        fields.refuseTheRest();
        return row;
    }

    private static Screening told(String id, Faults faults) {
        return new AnswerFileReader(Shipped.library(), Shipped.TODAY, faults)
                .read(tree(id + ".yaml"));
    }

    private static Node tree(String file) {
        return switch (SourceReader.read(FOLDER.resolve(file), file)) {
            case Parsed.Readable(Node root) -> root;
            case Parsed.Unreadable(var faults) -> throw new AssertionError(faults);
        };
    }

    Assessment assess() {
        return Shipped.rules().assess(screening);
    }

    String verdict() {
        Conclusion found = assess().conclusion();
        if (row.mustNot().contains(found)) {
            return "RULED OUT";
        }
        if (found == row.expected()) {
            return "expected";
        }
        return row.acceptable().contains(found) ? "acceptable" : "wrong";
    }

    /// One line: the verdict, and what else differs from the row.
    String report() {
        Assessment found = assess();
        String line = "%-36s %s".formatted(id, verdict());
        if (found.conclusion() != row.expected()) {
            line += " (" + found.conclusion() + " for " + row.expected() + ")";
        } else if (!found.missing().equals(row.missing())) {
            line += "; missing " + found.missing() + " for " + row.missing();
        }
        boolean endangered = !found.dangers().isEmpty();
        return endangered == row.danger() ? line : line + "; danger " + found.dangers();
    }

    @Override
    public String toString() {
        return id;
    }
}
