package org.shirube.ui.access;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseAccess;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.stream.Collectors;

/// Whether the case is sealed and for whom, and the choice of those for whom it is to be.
final class SealPane extends VBox {

    private final AccessModel model;
    private final AccessModel.Read now;
    private final Texts texts;

    SealPane(AccessModel model, AccessModel.Read now, Texts texts) {
        this.model = model;
        this.now = now;
        this.texts = texts;
        getStyleClass().add("seal");
        model.choosing().subscribe(choosing -> getChildren().setAll(choosing ? choice() : state()));
    }

    private List<Node> state() {
        var title = new WrappedText(texts.get("access.seal"), "strong");
        var actions = actions();
        return now.access()
                .seal()
                .map(seal -> {
                    actions.getChildren().setAll(begin(texts.get("access.seal.change")), unseal());
                    return List.<Node>of(title, sealed(seal), actions);
                })
                .orElseGet(() -> {
                    actions.getChildren().setAll(begin(texts.get("access.seal.begin")));
                    return List.of(
                            title, new WrappedText(texts.get("access.seal.open"), "soft"), actions);
                });
    }

    private Node sealed(CaseAccess.Seal seal) {
        var words = new VBox(new WrappedText(texts.get("access.seal.for", names(seal.open()))));
        if (!seal.closedOut().isEmpty()) {
            words.getChildren()
                    .add(
                            new WrappedText(
                                    texts.get("access.seal.shut-out", names(seal.closedOut())),
                                    "amber"));
        }
        if (seal.open().size() < 2) {
            words.getChildren().add(new WrappedText(texts.get("access.seal.alone"), "amber"));
        }
        return words;
    }

    private List<Node> choice() {
        var boxes = new VBox();
        boxes.getStyleClass().add("choices");
        now.people().forEach(person -> boxes.getChildren().add(box(person)));
        var alone =
                new Banner(
                        Banner.Kind.WARNING,
                        texts.get("access.seal.alone.title"),
                        texts.get("access.seal.alone"));
        alone.managedProperty().bind(alone.visibleProperty());
        Runnable look = () -> alone.setVisible(model.chosen().stream().allMatch(model::isMe));
        model.chosen().addListener((SetChangeListener<AccountId>) _ -> look.run());
        look.run();
        var actions = actions();
        var seal = new ActionButton("seal", texts.get("access.seal.do"), model::seal);
        seal.getStyleClass().add("primary");
        FirstFocus.on(seal);
        seal.disableProperty().bind(model.working());
        actions.getChildren()
                .setAll(
                        seal,
                        new ActionButton(
                                "seal-cancel",
                                texts.get("access.cancel"),
                                () -> model.choosing().set(false)));
        return List.of(
                new WrappedText(texts.get("access.seal.who"), "strong"),
                boxes,
                alone,
                new WrappedText(texts.get("access.seal.what"), "soft"),
                new WrappedText(texts.get("access.seal.backups"), "soft"),
                actions);
    }

    private Node box(CaseAccess.Nameable person) {
        var me = model.isMe(person.id());
        var box = new CheckBox(me ? texts.get("access.me", name(person)) : name(person));
        box.setId("named-" + person.id().id());
        box.setSelected(me || model.chosen().contains(person.id()));
        box.setDisable(me || !person.ready());
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                model.chosen().add(person.id());
            } else {
                model.chosen().remove(person.id());
            }
        });
        return person.ready()
                ? box
                : new VBox(box, new WrappedText(texts.get("access.not-ready"), "soft", "small"));
    }

    private FlowPane actions() {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        actions.setVisible(model.maySeal());
        actions.managedProperty().bind(actions.visibleProperty());
        return actions;
    }

    private Node begin(String name) {
        return new ActionButton("seal-begin", name, model::choose);
    }

    private Node unseal() {
        var unseal = new ActionButton("unseal", texts.get("access.unseal"), model::unseal);
        unseal.disableProperty().bind(model.working());
        return unseal;
    }

    private String names(List<AccountId> ids) {
        return ids.stream()
                .flatMap(id -> now.find(id).stream())
                .map(this::name)
                .collect(Collectors.joining(texts.get("access.and")));
    }

    private String name(CaseAccess.Nameable person) {
        return person.sheets() ? texts.get("access.sheets") : person.name();
    }
}
