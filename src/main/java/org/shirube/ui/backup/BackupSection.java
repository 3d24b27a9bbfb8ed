package org.shirube.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Backup;
import org.shirube.casework.BackupState;
import org.shirube.casework.Clock;
import org.shirube.text.Texts;
import org.shirube.ui.backup.BackupModel.Making;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Running;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;

import java.util.List;
import java.util.Optional;

/// The office's card about backups: whether what is stored can be had again, where the copies are,
/// and what can be done about it.
public final class BackupSection implements OfficeScreen.Section {

    /// So many are listed; the folder has the others.
    private static final int LISTED = 12;

    private final BackupModel model;
    private final Clock clock;
    private final Runnable toCheck;
    private final FolderChoice folders;

    /// `toCheck` leads to the check of everything.
    public BackupSection(BackupModel model, Clock clock, Runnable toCheck, FolderChoice folders) {
        this.model = model;
        this.clock = clock;
        this.toCheck = toCheck;
        this.folders = folders;
    }

    @Override
    public Node view(Texts texts) {
        var words = new BackupWords(texts, clock.now());
        var sentence = new VBox();
        var made = new VBox();
        var places = new VBox();
        places.getStyleClass().add("places");
        var card =
                new Card(
                        texts.get("backup.title"),
                        sentence,
                        actions(texts),
                        made,
                        places,
                        new WrappedText(texts.get("backup.restore-hint"), "soft", "small"));
        card.getStyleClass().add("backup");
        card.getStylesheets().add(Sheet.beside(BackupSection.class));
        model.making().subscribe(step -> show(step, made, words));
        places.getChildren().setAll(new WrappedText(texts.get("backup.looking"), "soft"));
        model.state()
                .subscribe(read ->
                        read.ifPresent(known -> {
                            sentence.getChildren()
                                    .setAll(banner(words.restorable(known.restorable())));
                            places.getChildren()
                                    .setAll(second(known, texts), list(known.backups(), words));
                        }));
        return card;
    }

    @Override
    public void leave() {
        model.leave();
    }

    private Node actions(Texts texts) {
        var backUp = new ActionButton("backup-now", texts.get("backup.now"), model::backUp);
        backUp.disableProperty().bind(model.making().map(step -> step instanceof Making.Running));
        var check = new ActionButton("backup-check", texts.get("backup.check"), toCheck);
        var row = new FlowPane(backUp, check);
        row.getStyleClass().add("actions");
        return row;
    }

    /// What runs stays as it is while it does, so that its button can be pressed.
    private void show(Making step, VBox made, BackupWords words) {
        if (step instanceof Making.Running(var progress)) {
            if (made.getChildren().isEmpty()
                    || !(made.getChildren().getFirst() instanceof Running)) {
                made.getChildren().setAll(running(words.texts()));
            }
            ((Running) made.getChildren().getFirst()).at(progress);
        } else {
            made.getChildren().setAll(made(step, words));
        }
    }

    private Running running(Texts texts) {
        var without =
                new ActionButton(
                        "backup-without-second",
                        texts.get("backup.without-second"),
                        model::doWithoutSecond);
        return new Running(
                texts.get("backup.making"),
                Optional.<Button>of(without).filter(_ -> model.hasSecond()));
    }

    private static List<Node> made(Making step, BackupWords words) {
        return switch (step) {
            case Making.NotBegun _, Making.Running _ -> List.of();
            case Making.Done(var outcome) -> List.of(banner(words.outcome(outcome)));
            case Making.NotSet(var why) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    words.texts().get("backup.second.not-set"),
                                    words.texts().of("assessment.trouble", why)));
        };
    }

    private Node second(BackupState state, Texts texts) {
        var part = new VBox(new WrappedText(texts.get("backup.second"), "strong"));
        part.getStyleClass().add("part");
        part.getChildren()
                .add(
                        new WrappedText(
                                state.second().orElseGet(() -> texts.get("backup.second.none")),
                                "soft"));
        state.secondTrouble()
                .ifPresent(why ->
                        part.getChildren()
                                .add(
                                        new WrappedText(
                                                texts.of("backup.trouble", why)
                                                        + " "
                                                        + texts.get("backup.made.again"))));
        if (model.maySetSecond()) {
            part.getChildren().add(choosing(state, texts));
        }
        return part;
    }

    private Node choosing(BackupState state, Texts texts) {
        var row = new FlowPane();
        row.getStyleClass().add("actions");
        row.getChildren()
                .add(
                        new ActionButton(
                                "backup-second",
                                texts.get("backup.second.choose"),
                                () ->
                                        folders.choose(
                                                        row.getScene().getWindow(),
                                                        texts.get("backup.second"))
                                                .ifPresent(model::setSecond)));
        if (state.second().isPresent()) {
            row.getChildren()
                    .add(
                            new ActionButton(
                                    "backup-second-none",
                                    texts.get("backup.second.give-up"),
                                    () -> model.setSecond("")));
        }
        return row;
    }

    private static Node list(List<Backup> backups, BackupWords words) {
        var part = new VBox(new WrappedText(words.texts().get("backup.list"), "strong"));
        part.getStyleClass().add("part");
        backups.stream()
                .limit(LISTED)
                .forEach(backup -> part.getChildren().add(new WrappedText(words.line(backup))));
        if (backups.size() > LISTED) {
            var more = words.texts().number(backups.size() - LISTED);
            part.getChildren().add(new Label(words.texts().get("backup.list.more", more)));
        }
        part.setVisible(!backups.isEmpty());
        part.setManaged(!backups.isEmpty());
        return part;
    }

    private static Banner banner(BackupWords.Sentence sentence) {
        return new Banner(
                sentence.good() ? Banner.Kind.INFO : Banner.Kind.WARNING,
                sentence.title(),
                sentence.text());
    }
}
