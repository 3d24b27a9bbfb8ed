package org.shirube.ui.interview;

import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Sessions;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.SameThread;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A caseworker's desk for tests: the standard questionnaires, a store in memory, and a screening
/// of which nothing is known yet.
public final class Desk {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Clock CLOCK =
            new Clock() {
                @Override
                public Instant now() {
                    return RecordingStore.NOW;
                }

                @Override
                public LocalDate today() {
                    return TODAY;
                }
            };

    private final Handbook handbook;
    private final RecordingStore store = new RecordingStore();
    private final Casework casework;

    public Desk(Handbook handbook) {
        this.handbook = handbook;
        var account =
                new Account(new AccountId(UUID.randomUUID()), "aiko", Set.of(Role.CASEWORKER));
        casework = new Casework(Sessions.of(account, store), handbook.rulebook(), CLOCK);
        casework.begin("");
    }

    public static Handbook standardHandbook() {
        var faults = new Faults();
        return new HandbookReader(SourceFolder.at(Path.of("screening-questionnaires")), faults)
                .read()
                .orElseThrow();
    }

    public Handbook handbook() {
        return handbook;
    }

    public RecordingStore store() {
        return store;
    }

    public LiveScreening open() {
        return open(new SameThread());
    }

    public LiveScreening open(Background background) {
        return new LiveScreening(casework, background, kept());
    }

    public SavedScreening kept() {
        return casework.screening(store.kept().id()).orElseThrow();
    }

    /// A Vietnamese technical intern of 24.
    public static Profile intern() {
        var age = new Age.Years(24);
        return new Profile(age, age.minority(TODAY), "female", "VNM", "titp", List.of("vi"));
    }

    public static Optional<Value> yes() {
        return Optional.of(new Value.YesNo(true));
    }

    public static Optional<Value> no() {
        return Optional.of(new Value.YesNo(false));
    }

    public static Optional<Value> chosen(String... options) {
        return Optional.of(new Value.Chosen(List.of(options)));
    }

    public static QuestionId id(String question) {
        return new QuestionId(question);
    }

    /// The answer that closes a topic: no, or none of these, or else whatever is first.
    public static Value closing(Question question) {
        return switch (question.kind()) {
            case org.shirube.questionnaire.AnswerKind.YesNo _ -> new Value.YesNo(false);
            case org.shirube.questionnaire.AnswerKind.Choice choice ->
                    new Value.Chosen(
                            List.of(
                                    choice.exclusive().stream()
                                            .findFirst()
                                            .orElse(choice.options().getFirst())));
            case org.shirube.questionnaire.AnswerKind.Whole whole -> new Value.Count(whole.min());
            case org.shirube.questionnaire.AnswerKind.Money _ ->
                    new Value.Amount(new java.math.BigDecimal("150000"), "JPY");
            case org.shirube.questionnaire.AnswerKind.Date _ ->
                    new Value.Day(new PartialDate(2028, 3, 0, false));
            case org.shirube.questionnaire.AnswerKind.Text _ -> new Value.Told("none");
            case org.shirube.questionnaire.AnswerKind.Group _ ->
                    throw new IllegalArgumentException(question.id().id());
        };
    }
}
