package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Icon;

import java.util.List;
import java.util.Optional;

/// Where one can go, and at its foot how the window looks and the lock.
final class Rail extends VBox {

    /// Where one can go, to reviews, organisations and log only if one may, and where one is.
    record Places(
            Runnable toHome,
            Runnable toCases,
            Optional<Runnable> toReview,
            Optional<Runnable> toOrganisations,
            Runnable toOffice,
            Optional<Runnable> toLog,
            Screen.Place here) {}

    Rail(Texts texts, Places places, Runnable lock, List<? extends Node> switches) {
        var sign = new Label("標");
        sign.getStyleClass().add("sign");
        var home = item(Feather.HOME, texts.get("shell.home"), places.toHome());
        var cases = item(Feather.LIST, texts.get("shell.cases"), places.toCases());
        var review =
                places.toReview()
                        .map(way -> item(Feather.CHECK_SQUARE, texts.get("shell.review"), way));
        var office = item(Feather.BRIEFCASE, texts.get("shell.office"), places.toOffice());
        var organisations =
                places.toOrganisations()
                        .map(way ->
                                named(
                                        texts.get("organisations.title"),
                                        item(
                                                Feather.SHARE_2,
                                                texts.get("shell.organisations"),
                                                way)));
        var log = places.toLog().map(way -> item(Feather.BOOK_OPEN, texts.get("shell.log"), way));
        var here =
                switch (places.here()) {
                    case HOME -> home;
                    case CASES -> cases;
                    case REVIEW -> review.orElse(cases);
                    case ORGANISATIONS -> organisations.orElse(cases);
                    case OFFICE -> office;
                    case LOG -> log.orElse(cases);
                };
        here.getStyleClass().add("current");
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getStyleClass().add("rail");
        setAccessibleText(texts.get("shell.rail"));
        getChildren().setAll(sign, home, cases);
        review.ifPresent(getChildren()::add);
        organisations.ifPresent(getChildren()::add);
        getChildren().add(office);
        log.ifPresent(getChildren()::add);
        getChildren().add(space);
        getChildren().addAll(switches);
        getChildren().add(item(Feather.LOCK, texts.get("shell.lock"), lock));
    }

    /// A word that has no room on one line is said as one all the same.
    private static Button named(String name, Button item) {
        item.setAccessibleText(name);
        item.setTextAlignment(TextAlignment.CENTER);
        return item;
    }

    static Button item(Ikon picture, String name, Runnable action) {
        var item = new Button(name, new Icon(picture));
        item.setContentDisplay(ContentDisplay.TOP);
        item.setMaxWidth(Double.MAX_VALUE);
        item.getStyleClass().setAll("rail-item");
        item.setOnAction(_ -> action.run());
        return item;
    }
}
