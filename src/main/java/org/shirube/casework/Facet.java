package org.shirube.casework;

import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;

import java.util.ArrayList;
import java.util.List;

/// One side of a case by which a list is narrowed: each case has one value of it, a word of files,
/// empty where nothing is known.
public enum Facet {
    PROGRESS,
    CONCLUSION,
    DANGER,
    CHILD,
    SCHEME,
    NATIONALITY;

    /// The value of a case in which no danger showed.
    public static final String NO_DANGER = "none";

    /// The value of a case, as a line of the list has it.
    public String of(CaseSummary line) {
        return switch (this) {
            case PROGRESS -> Words.of(line.progress());
            case CONCLUSION -> Words.of(line.result().conclusion());
            case DANGER -> line.result().danger().map(Words::of).orElse(NO_DANGER);
            case CHILD -> Words.of(line.person().child());
            case SCHEME -> line.person().scheme();
            case NATIONALITY -> line.person().nationality();
        };
    }

    /// All values in their own order, the gravest first; none where they are not ours to list.
    public List<String> gravestFirst() {
        return switch (this) {
            case PROGRESS -> words(CaseSummary.Progress.class);
            case CONCLUSION -> words(Conclusion.class);
            case DANGER -> {
                var levels = new ArrayList<>(words(Danger.Level.class));
                levels.add(NO_DANGER);
                yield List.copyOf(levels);
            }
            case CHILD -> words(Minority.class);
            case SCHEME, NATIONALITY -> List.of();
        };
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return List.copyOf(Words.all(type).keySet());
    }
}
