package org.shirube.ui.wizard;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ChipMenu;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// The chips at the foot of the page: how an answer is known, in which phase and on which date it
/// happened, a note, a star. They speak of one question at a time, the one that was answered or
/// entered last.
final class DetailBar extends VBox {

    private final Texts texts;
    private final WrappedText about = new WrappedText("", "soft", "small");
    private final ChipMenu<Basis> basis;
    private final ChipMenu<Phase> phases;
    private final NoteChip note;
    private final ToggleButton dateChip;
    private final DateChip date;
    private final ToggleButton document;
    private final ToggleButton star;
    private Optional<Question> question = Optional.empty();

    DetailBar(Texts texts, BiConsumer<Question, UnaryOperator<Answer>> annotate) {
        this.texts = texts;
        basis = ChipMenu.one(texts.get("wizard.basis"), named("wizard.basis", Basis.values()));
        phases = ChipMenu.several(texts.get("wizard.phase"), named("wizard.phase", Phase.values()));
        dateChip = chip(Feather.CALENDAR, "wizard.on");
        date = new DateChip(texts, dateChip, on -> tell(annotate, answer -> answer.withOn(on)));
        ToggleButton noteChip = chip(Feather.EDIT_2, "wizard.note");
        note = new NoteChip(noteChip, text -> tell(annotate, answer -> answer.withNote(text)));
        document = chip(Feather.FILE_TEXT, "wizard.document");
        star = chip(Feather.STAR, "wizard.star");
        star.setText("");
        getStyleClass().add("detail-bar");
        listen(annotate);
        var row = new FlowPane(basis, phases, dateChip, noteChip, document, star);
        row.getStyleClass().add("chips");
        about.managedProperty().bind(about.visibleProperty());
        getChildren().setAll(about, row, date.place(), note.place());
    }

    private void listen(BiConsumer<Question, UnaryOperator<Answer>> annotate) {
        basis.setOnChange(
                chosen -> tell(annotate, answer -> answer.withBasis(first(chosen, Basis.STATED))));
        phases.setOnChange(chosen -> tell(annotate, answer -> answer.withPhases(chosen)));
        document.setOnAction(_ -> tell(annotate, answer -> answer.withBasis(documented())));
        star.setOnAction(_ -> tell(annotate, answer -> answer.withImportant(star.isSelected())));
    }

    /// Speaks of a question; its name stands there where the page has several.
    void show(Question shown, Optional<Answer> answer, Optional<String> name) {
        boolean same = question.filter(shown::equals).isPresent();
        if (!same) {
            commit();
        }
        question = Optional.of(shown);
        Typing.named(date.place(), shown.id() + "/on");
        Typing.named(note.place(), shown.id() + "/note");
        about.setVisible(name.isPresent());
        about.setText(name.map(text -> texts.get("wizard.about", text)).orElse(""));
        boolean answered = answer.map(Answer::value).filter(Value::isAnswer).isPresent();
        basis.setDisable(!answered);
        phases.setDisable(!answered);
        dateChip.setDisable(!answered);
        document.setDisable(!answered);
        basis.show(answer.map(given -> Set.of(given.basis())).orElse(Set.of()));
        phases.show(answer.map(given -> phases(shown, given)).orElse(Set.of()));
        document.setSelected(answer.filter(given -> given.basis() == Basis.DOCUMENT).isPresent());
        star.setSelected(answer.map(Answer::important).orElse(false));
        date.show(answer.flatMap(Answer::on), same);
        note.show(answer.map(Answer::note).orElse(""), same);
    }

    void openNote() {
        note.open();
    }

    void openDate() {
        date.open();
    }

    /// Takes over what was typed; false where it cannot be read.
    boolean commit() {
        note.commit();
        return date.commit();
    }

    /// What the answer says of itself, or else what its question takes for granted.
    private static Set<Phase> phases(Question question, Answer answer) {
        return answer.phases().isEmpty()
                ? question.traits().phase().map(Set::of).orElse(Set.of())
                : answer.phases();
    }

    private Basis documented() {
        return document.isSelected() ? Basis.DOCUMENT : Basis.STATED;
    }

    private void tell(
            BiConsumer<Question, UnaryOperator<Answer>> annotate, UnaryOperator<Answer> addition) {
        question.ifPresent(asked -> annotate.accept(asked, addition));
    }

    private ToggleButton chip(Feather icon, String key) {
        var chip = new ToggleButton(texts.get(key), new Icon(icon));
        chip.getStyleClass().add("chip-button");
        chip.setAccessibleText(texts.get(key));
        return chip;
    }

    private <E extends Enum<E>> Map<E, String> named(String family, E[] constants) {
        Map<E, String> names = new LinkedHashMap<>();
        for (E constant : constants) {
            names.put(constant, texts.of(family, constant));
        }
        return names;
    }

    private static <E> E first(Set<E> chosen, E otherwise) {
        return chosen.stream().findFirst().orElse(otherwise);
    }
}
