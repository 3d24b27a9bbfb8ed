package org.shirube.ui.signin;

import javafx.scene.control.Label;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.CountdownModel;

import java.util.List;
import java.util.Optional;

/// Says why somebody is not in yet and what to do; where they must wait, how many seconds more.
final class ObstacleBanner {

    private ObstacleBanner() {}

    static List<Banner> of(Texts texts, Optional<Obstacle> obstacle, CountdownModel waiting) {
        return obstacle.map(reason -> of(texts, reason, waiting)).stream().toList();
    }

    private static Banner of(Texts texts, Obstacle reason, CountdownModel waiting) {
        var title = texts.of("signin.obstacle", reason);
        var remedy = texts.of("signin.remedy", reason);
        if (reason != Obstacle.TOO_SOON) {
            return new Banner(Banner.Kind.WARNING, title, remedy);
        }
        var left = new Label();
        left.setId("wait");
        left.getStyleClass().add("strong");
        left.textProperty()
                .bind(waiting.left().map(seconds -> texts.get("signin.wait", seconds.longValue())));
        return new Banner(Banner.Kind.WARNING, title, remedy, left);
    }
}
