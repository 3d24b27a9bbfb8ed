package org.shirube.ui.signin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.recovery.RecoveryPage;

import java.util.List;

/// What can be done about a passphrase that was forgotten: ask an administrator, or use the
/// recovery sheets.
public final class ForgottenScreen implements Screen {

    private final Ways ways;

    /// Where it leads.
    public record Ways(Runnable toSignIn, Runnable toRecovery, Runnable toRehearsal) {}

    public ForgottenScreen(Ways ways) {
        this.ways = ways;
    }

    @Override
    public boolean isInside() {
        return false;
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of();
    }

    @Override
    public Node view(Texts texts) {
        var back =
                button(
                        "to-sign-in",
                        texts.get("forgotten.back"),
                        Feather.CHEVRON_LEFT,
                        ways.toSignIn());
        var open =
                button("recover", texts.get("forgotten.sheets.go"), Feather.KEY, ways.toRecovery());
        var check =
                button(
                        "check",
                        texts.get("forgotten.check.go"),
                        Feather.CHECK_SQUARE,
                        ways.toRehearsal());
        FirstFocus.on(open);
        return RecoveryPage.of(
                new WrappedText(texts.get("forgotten.title"), "heading"),
                new Card(
                        texts.get("forgotten.ask"),
                        new WrappedText(texts.get("forgotten.ask.text"), "soft")),
                new Card(
                        texts.get("forgotten.sheets"),
                        new WrappedText(texts.get("forgotten.sheets.text"), "soft"),
                        open),
                new Card(
                        texts.get("forgotten.check"),
                        new WrappedText(texts.get("forgotten.check.text"), "soft"),
                        check),
                new WrappedText(texts.get("forgotten.nothing"), "soft"),
                back);
    }

    private static Button button(String id, String name, Ikon icon, Runnable action) {
        var button = new Button(name, new Icon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
