package org.shirube.ui.recovery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.Accounts;
import org.shirube.casework.Clock;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.StoreMark;
import org.shirube.report.SheetOccasion;
import org.shirube.ui.accounts.ChangeModel;
import org.shirube.ui.kit.Background;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Making recovery sheets: how many, the sheets themselves, the proof that they are on paper, and
/// only then do they open the store, and the earlier ones no longer. Whatever ends it sooner leaves
/// the earlier ones as they were; the secret and its words are wiped either way.
public final class MakingModel {

    private final Parts parts;
    private final ChangeModel change;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CHOOSE);
    private final ObjectProperty<Split> split = new SimpleObjectProperty<>(Split.TWO_OF_THREE);
    private final StringProperty office = new SimpleStringProperty("");
    private final ObjectProperty<List<WordQuestion>> wrong = new SimpleObjectProperty<>(List.of());
    private final Map<WordQuestion, String> answers = new LinkedHashMap<>();
    private Optional<Made> made = Optional.empty();
    private boolean left;

    /// What making sheets needs. The lot draws which words are asked for.
    public record Parts(
            Accounts accounts,
            SheetCraft craft,
            Clock clock,
            Background background,
            RandomGenerator lot) {}

    /// How far it is. `GIVEN_UP` is as `CHOOSE`, after sheets that never came to count.
    enum Stage {
        CHOOSE,
        GIVEN_UP,
        SHOW,
        PROVE,
        DONE
    }

    private record Made(
            RecoverySecret secret,
            List<RecoverySheet> sheets,
            SheetOccasion occasion,
            List<WordQuestion> questions) {}

    public MakingModel(Parts parts) {
        this.parts = parts;
        change = new ChangeModel(parts.background(), List::of);
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage;
    }

    ObjectProperty<Split> split() {
        return split;
    }

    /// As the office is to be called on the sheets; may stay empty, and is kept nowhere else.
    StringProperty office() {
        return office;
    }

    /// What the office is called until somebody types another name.
    public void callOffice(String name) {
        office.set(name);
    }

    ChangeModel change() {
        return change;
    }

    /// The questions that were answered wrong, or not.
    ReadOnlyObjectProperty<List<WordQuestion>> wrong() {
        return wrong;
    }

    boolean canMake() {
        return parts.craft().canBe(split.get().needed(), split.get().of());
    }

    /// Makes the sheets, to be shown to whoever is alone with the screen.
    void make() {
        if (canMake()) {
            parts.background().run(parts.accounts()::mark, this::made);
        }
    }

    List<RecoverySheet> sheets() {
        return made.map(Made::sheets).orElse(List.of());
    }

    Optional<SheetOccasion> occasion() {
        return made.map(Made::occasion);
    }

    List<WordQuestion> questions() {
        return made.map(Made::questions).orElse(List.of());
    }

    /// The sheets are printed, and out of sight.
    void prove() {
        wrong.set(List.of());
        stage.set(Stage.PROVE);
    }

    /// Back to the sheets, which are still the same.
    void showAgain() {
        answers.clear();
        change.forget();
        stage.set(Stage.SHOW);
    }

    void answer(WordQuestion question, String typed) {
        answers.put(question, typed);
    }

    String answered(WordQuestion question) {
        return answers.getOrDefault(question, "");
    }

    /// Lets the sheets count, if each word is the one on its sheet.
    void finish() {
        made.ifPresent(sheets -> {
            wrong.set(sheets.questions().stream().filter(each -> !isRight(each)).toList());
            if (wrong.get().isEmpty()) {
                var chosen = split.get();
                change.run(
                        () ->
                                parts.accounts()
                                        .print(
                                                sheets.secret().bytes(),
                                                chosen.needed(),
                                                chosen.of()),
                        this::done);
            }
        });
    }

    /// The earlier sheets stay as they were, unless the store is already at work with these.
    void giveUp() {
        if (made.isPresent() && !change.working().get()) {
            wipe();
            stage.set(Stage.GIVEN_UP);
        }
    }

    /// The page is left. What the store is at work with is wiped when it is done.
    void leave() {
        left = true;
        giveUp();
        parts.background().run(() -> left, _ -> wipe());
    }

    private void made(StoreMark mark) {
        if (left) {
            return;
        }
        var secret = parts.craft().newSecret();
        var sheets = parts.craft().make(secret, split.get().needed(), split.get().of());
        var occasion =
                new SheetOccasion(
                        office.get().strip(), mark.sign(), parts.clock().today(), mark.newest());
        var questions =
                sheets.stream().flatMap(each -> WordQuestion.of(each, parts.lot())).toList();
        made = Optional.of(new Made(secret, sheets, occasion, questions));
        change.forget();
        stage.set(Stage.SHOW);
    }

    private void done() {
        wipe();
        stage.set(Stage.DONE);
    }

    private boolean isRight(WordQuestion question) {
        return sheets().stream()
                .filter(sheet -> sheet.number() == question.sheet())
                .anyMatch(sheet -> question.isAnsweredBy(answered(question), sheet));
    }

    private void wipe() {
        made.ifPresent(each -> {
            each.secret().close();
            each.sheets().forEach(RecoverySheet::close);
        });
        made = Optional.empty();
        answers.clear();
        wrong.set(List.of());
    }
}
