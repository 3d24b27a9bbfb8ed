package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.casework.Draft;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is half typed is read out of one window and put into another, which speaks another
/// language.
@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private static final String JAPANESE = "𠮷野さんは「帰りたい」と";

    private StackPane window;
    private Form english;
    private Form japanese;

    /// Every kind of field, each of which notes what it hands on.
    private record Form(
            VBox root,
            NoteField note,
            DateField date,
            MoneyField money,
            WholeField whole,
            TextField alias,
            List<Optional<Value>> handedOn) {}

    private static Form form(Language language) {
        var texts = Texts.in(language);
        var alias = Typing.named(new TextField(), "alias");
        var form =
                new Form(
                        new VBox(),
                        Typing.named(new NoteField("n"), "note"),
                        Typing.named(new DateField(texts, "d"), "date"),
                        Typing.named(new MoneyField(texts, "m"), "money"),
                        Typing.named(new WholeField(texts, "w", "h", 0, 24), "whole"),
                        alias,
                        new ArrayList<>());
        List.<AnswerControl>of(form.note(), form.date(), form.money(), form.whole())
                .forEach(control -> control.setOnChange(form.handedOn()::add));
        form.root()
                .getChildren()
                .setAll(form.note(), form.date(), form.money(), form.whole(), alias);
        return form;
    }

    @Start
    void open(Stage stage) {
        window = new StackPane();
        english = form(Language.EN);
        japanese = form(Language.JA);
        stage.setScene(new Scene(window, 900, 600));
        stage.show();
        window.getChildren().setAll(english.root());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    private Typing.Found found(Form form) {
        return Hand.ask(() ->
                Typing.in(form.root(), Optional.ofNullable(window.getScene().getFocusOwner())));
    }

    /// As when the window locks, and somebody signs in again in Japanese.
    private List<Draft.Field> carriedOver() {
        var found = found(english);
        Hand.does(() -> window.getChildren().setAll(new TextArea()));
        Hand.does(() -> window.getChildren().setAll(japanese.root()));
        var refused = Hand.ask(() -> Typing.resume(japanese.root(), found.fields(), found.focus()));
        Hand.settle();
        return refused;
    }

    @Test
    void half_a_sentence_comes_back_with_its_caret_and_what_was_chosen_of_it() {
        Hand.does(() -> {
            english.note().requestFocus();
            english.note().setText(JAPANESE + "\n ");
            english.note().selectRange(5, 2);
        });
        assertThat(carriedOver()).isEmpty();
        assertThat(japanese.note().getText()).isEqualTo(JAPANESE + "\n ");
        assertThat(japanese.note().getAnchor()).isEqualTo(5);
        assertThat(japanese.note().getCaretPosition()).isEqualTo(2);
        assertThat(window.getScene().getFocusOwner()).isEqualTo(japanese.note());
        assertThat(english.handedOn()).isEmpty();
        assertThat(japanese.handedOn()).isEmpty();
    }

    @Test
    void half_an_amount_and_half_a_date_come_back_and_are_no_answer_yet() {
        Hand.does(() -> {
            field(english.money(), ".amount").setText("7,5");
            list(english.date(), ".month").setValue(3);
            field(english.date(), ".year").requestFocus();
            field(english.date(), ".year").setText("20");
            field(english.date(), ".year").selectRange(1, 1);
        });
        assertThat(carriedOver()).isEmpty();
        assertThat(field(japanese.money(), ".amount").getText()).isEqualTo("7,5");
        assertThat(list(japanese.date(), ".month").getValue()).isEqualTo(3);
        var year = field(japanese.date(), ".year");
        assertThat(year.getText()).isEqualTo("20");
        assertThat(year.getCaretPosition()).isEqualTo(1);
        assertThat(year.getSelection().getLength()).isZero();
        assertThat(window.getScene().getFocusOwner()).isEqualTo(year);
        assertThat(japanese.handedOn()).isEmpty();
        Hand.does(() -> year.setText("2027"));
        Hand.does(() -> japanese.note().requestFocus());
        assertThat(japanese.handedOn())
                .containsExactly(Optional.of(new Value.Day(new PartialDate(2027, 3, 0, false))));
    }

    @Test
    void the_name_of_a_new_case_comes_back_and_a_passphrase_is_never_read() {
        Hand.does(() -> {
            english.root().getChildren().add(Typing.named(new PasswordField(), "secret"));
            ((PasswordField) english.root().getChildren().getLast()).setText("secret");
            english.alias().requestFocus();
            english.alias().setText("Lin");
            english.alias().end();
        });
        assertThat(found(english).fields())
                .containsExactly(new Draft.Field("alias", "", "Lin", 3, 3));
        carriedOver();
        assertThat(japanese.alias().getText()).isEqualTo("Lin");
        assertThat(japanese.alias().getSelection().getLength()).isZero();
    }

    @Test
    void what_was_handed_on_is_half_typed_no_longer() {
        Hand.does(() -> {
            english.note().setText("done");
            english.note().commit();
        });
        assertThat(found(english).halfTyped()).isFalse();
        Hand.does(() -> english.note().setText("done, and more"));
        assertThat(found(english).halfTyped()).isTrue();
    }

    @Test
    void words_are_refused_where_somebody_else_has_written_something_meanwhile() {
        Hand.does(() -> {
            english.note().setText("mine");
            japanese.note().show("theirs");
        });
        assertThat(carriedOver()).extracting(Draft.Field::content).containsExactly("mine");
        assertThat(japanese.note().getText()).isEqualTo("theirs");
    }

    @Test
    void words_are_not_refused_where_the_same_was_handed_on_after_all() {
        Hand.does(() -> {
            english.note().setText("mine ");
            japanese.note().show("mine");
        });
        assertThat(carriedOver()).isEmpty();
        assertThat(japanese.note().getText()).isEqualTo("mine");
    }

    @Test
    void words_without_a_place_are_refused_and_a_place_that_can_be_unfolded_is() {
        Hand.does(() -> {
            english.note().setText("mine");
            english.alias().setText("Linh");
            japanese.root().getChildren().remove(japanese.note());
            japanese.root().getChildren().remove(japanese.alias());
            Typing.unfolding(
                    japanese.root(),
                    "alias",
                    () -> japanese.root().getChildren().add(japanese.alias()));
        });
        assertThat(carriedOver()).extracting(Draft.Field::name).containsExactly("note");
        assertThat(japanese.alias().getText()).isEqualTo("Linh");
    }

    @Test
    void what_an_input_method_has_not_finished_is_kept_as_it_stands() {
        Hand.does(() -> {
            english.note().requestFocus();
            english.note().setText("彼女は");
            english.note().end();
        });
        Hand.does(() -> compose(english.note(), "かえり"));
        assertThat(english.note().getText()).isEqualTo("彼女はかえり");
        carriedOver();
        assertThat(japanese.note().getText()).isEqualTo("彼女はかえり");
    }

    private static void compose(Node field, String text) {
        Event.fireEvent(
                field,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)),
                        "",
                        text.length()));
    }

    private static TextField field(Node within, String selector) {
        return (TextField) within.lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> list(Node within, String selector) {
        return (ComboBox<Integer>) within.lookup(selector);
    }
}
