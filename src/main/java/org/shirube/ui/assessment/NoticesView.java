package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;

/// What stands over the lintel at times: that the screening is frozen and under which rules, the
/// question whether to hand it in, and why something was not written.
final class NoticesView extends VBox {

    private final AssessmentPage page;
    private final AssessmentModel model;
    private final Texts texts;

    NoticesView(AssessmentPage page, AssessmentModel model, Texts texts) {
        this.page = page;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("notices");
        model.offering().subscribe(_ -> show());
        model.trouble().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        page.frozen()
                .map(text -> new Banner(Banner.Kind.INFO, text, ""))
                .ifPresent(getChildren()::add);
        page.earlier()
                .map(earlier -> EarlierView.banner(earlier, model, texts))
                .ifPresent(getChildren()::add);
        model.trouble().get().map(this::trouble).ifPresent(getChildren()::add);
        if (model.offering().get()) {
            getChildren().add(offer());
        }
        setManaged(!getChildren().isEmpty());
    }

    private Banner trouble(Saving.Reason reason) {
        return new Banner(
                Banner.Kind.WARNING,
                texts.get("assessment.trouble"),
                texts.of("assessment.trouble", reason));
    }

    private Banner offer() {
        Button yes = new Button(texts.get("assessment.submit"));
        yes.getStyleClass().add("primary");
        yes.setId("submit-now");
        yes.setOnAction(_ -> model.submit());
        Button no = new Button(texts.get("assessment.submit.not-yet"));
        no.setOnAction(_ -> model.offering().set(false));
        return new Banner(
                Banner.Kind.INFO,
                texts.get("assessment.submit.sure"),
                texts.get("assessment.submit.sure-text"),
                yes,
                no);
    }
}
