package org.shirube.ui.access;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.CaseAccess;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;
import org.shirube.ui.kit.WrappedText;

/// Who works on the case, to tick; and whether it is sealed, and for whom.
public record AccessSection(AccessModel model) implements CaseSection {

    @Override
    public String anchor() {
        return "access";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("access.title");
    }

    @Override
    public Node view(Texts texts) {
        var view = new VBox();
        view.getStyleClass().add("access");
        var told = new ToldPane(model, texts);
        model.read()
                .subscribe(read ->
                        read.ifPresentOrElse(
                                now ->
                                        view.getChildren()
                                                .setAll(
                                                        assigned(now, texts),
                                                        new SealPane(model, now, texts),
                                                        told),
                                () -> view.getChildren().clear()));
        return view;
    }

    private Node assigned(AccessModel.Read now, Texts texts) {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("actions");
        now.people().stream()
                .filter(person -> !person.sheets())
                .forEach(person -> boxes.getChildren().add(box(person, now)));
        var assigned =
                new VBox(
                        new WrappedText(texts.get("access.assigned"), "strong"),
                        boxes,
                        new WrappedText(texts.get("access.assigned.what"), "soft", "small"));
        assigned.getStyleClass().add("assigned");
        return assigned;
    }

    private Node box(CaseAccess.Nameable person, AccessModel.Read now) {
        var box = new CheckBox(person.name());
        box.setId("assigned-" + person.id().id());
        box.setSelected(now.access().assigned().contains(person.id()));
        box.setDisable(!model.mayAssign());
        box.setOnAction(_ -> model.assign(person.id(), box.isSelected()));
        return box;
    }
}
