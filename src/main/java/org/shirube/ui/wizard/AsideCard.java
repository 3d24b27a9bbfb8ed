package org.shirube.ui.wizard;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

/// What stands in place of a page: the warning before a sensitive one, a break, the end of the
/// talk. A heading, a few sentences, and what can be done now.
final class AsideCard extends VBox implements WizardPage {

    private AsideCard(String title, String text, Button... actions) {
        getStyleClass().addAll("page", "aside");
        var row = new FlowPane(actions);
        row.getStyleClass().add("aside-actions");
        getChildren().setAll(new WrappedText(title, "heading"), new WrappedText(text), row);
    }

    static AsideCard warning(Texts texts, WizardModel model) {
        return new AsideCard(
                texts.get("wizard.warning.title"),
                texts.get("wizard.warning.text"),
                primary(texts.get("wizard.warning.go-on"), model::goOn),
                button(texts.get("wizard.warning.break"), model::takeBreak),
                button(texts.get("wizard.warning.skip"), model::skip));
    }

    static AsideCard breakTime(Texts texts, WizardModel model) {
        return new AsideCard(
                texts.get("wizard.break.title"),
                texts.get("wizard.break.text"),
                primary(texts.get("wizard.break.go-on"), model::goOn),
                button(texts.get("wizard.stop"), model::stop));
    }

    static AsideCard stopping(Texts texts, WizardModel model, Runnable leave) {
        return new AsideCard(
                texts.get("wizard.stopping.title"),
                texts.get("wizard.stopping.text"),
                primary(texts.get("wizard.stopping.leave"), leave),
                button(texts.get("wizard.stopping.go-on"), model::goOn));
    }

    @Override
    public VBox node() {
        return this;
    }

    private static Button primary(String text, Runnable action) {
        var button = button(text, action);
        button.getStyleClass().add("primary");
        return button;
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
