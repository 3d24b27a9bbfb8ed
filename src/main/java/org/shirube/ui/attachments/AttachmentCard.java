package org.shirube.ui.attachments;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.casework.Attachment;
import org.shirube.casework.FileKind;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.NoteField;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.Locale;
import java.util.Optional;

/// One file: what it was called and is, who added it, what somebody says of it, what can be done,
/// and what it shows.
final class AttachmentCard extends VBox {

    private static final double UNIT = 1024;

    private final Attachment attachment;
    private final AttachmentsSection section;
    private final AttachmentsModel model;
    private final Texts texts;
    private final LookPane look;

    AttachmentCard(Attachment attachment, AttachmentsSection section, Texts texts) {
        this.attachment = attachment;
        this.section = section;
        this.model = section.model();
        this.texts = texts;
        look = new LookPane(attachment, model.look(), texts);
        var card = new Card(head(), by(), caption(), actions(), look);
        card.getStyleClass().add("attachment");
        getChildren().setAll(card);
    }

    private Node head() {
        var head =
                new FlowPane(
                        new WrappedText(attachment.name(), "strong"),
                        new Pill(texts.of("attachments.kind", attachment.kind())),
                        new Pill(size()));
        if (!attachment.agreesWithItsName()) {
            head.getChildren().add(new Pill(texts.get("attachments.misnamed"), Pill.Tone.WARNING));
        }
        head.getStyleClass().add("facts-of-line");
        return head;
    }

    private String size() {
        double kilobytes = attachment.length() / UNIT;
        return kilobytes < UNIT
                ? texts.get("attachments.kilobytes", texts.number((long) Math.ceil(kilobytes)))
                : texts.get(
                        "attachments.megabytes", texts.number((long) Math.ceil(kilobytes / UNIT)));
    }

    private Node by() {
        String who =
                Optional.ofNullable(section.names().get(attachment.by()))
                        .orElseGet(() -> texts.get("audit.nobody"));
        return new WrappedText(
                texts.get("notes.by", who, texts.dateTime(attachment.addedAt())), "soft", "small");
    }

    private Node caption() {
        if (!model.mayAttach() || attachment.isArchived()) {
            return new WrappedText(attachment.caption().text());
        }
        var field = new NoteField(texts.get("attachments.caption"));
        field.setPromptText(texts.get("attachments.caption"));
        field.setPrefRowCount(1);
        field.show(attachment.caption().text());
        field.setOnChange(value ->
                model.caption(
                        attachment,
                        value.orElse(null) instanceof Value.Told(String said) ? said : ""));
        return Typing.named(
                field, "caption-" + attachment.id().id() + "-" + attachment.caption().version());
    }

    private Node actions() {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (attachment.kind() != FileKind.OTHER) {
            actions.getChildren().add(action("look", "attachments.look", this::turnLook));
        }
        if (model.mayAttach()) {
            actions.getChildren().add(action("export", "attachments.export", this::export));
            actions.getChildren()
                    .add(
                            attachment.isArchived()
                                    ? action(
                                            "bring-back",
                                            "notes.bring-back",
                                            () -> model.bringBack(attachment.id()))
                                    : action(
                                            "put-away",
                                            "notes.archive",
                                            () -> model.archive(attachment.id())));
        }
        return actions;
    }

    private void turnLook() {
        if (model.look().isAt(attachment)) {
            model.look().close();
        } else {
            model.look().open(attachment);
        }
    }

    private void export() {
        String ending =
                attachment.kind() == FileKind.OTHER
                        ? ""
                        : "." + Words.of(attachment.kind()).toLowerCase(Locale.ROOT);
        section.places()
                .whereTo(
                        getScene().getWindow(),
                        texts.get("attachments.export"),
                        section.label() + ending)
                .ifPresent(place -> model.export(attachment, place));
    }

    private Button action(String style, String key, Runnable does) {
        var action = new Button(texts.get(key));
        action.getStyleClass().addAll("plain", "small", style);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(_ -> does.run());
        return action;
    }
}
