package org.shirube.ui.signin;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.Threshold;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.recovery.RecoveryPage;

/// What can be done about a passphrase that was forgotten: ask an administrator, or use the
/// recovery sheets.
public final class ForgottenScreen implements Threshold {

    private final Ways ways;

    /// Where it leads.
    public record Ways(Runnable toSignIn, Runnable toRecovery, Runnable toRehearsal) {}

    public ForgottenScreen(Ways ways) {
        this.ways = ways;
    }

    @Override
    public Node view(Texts texts) {
        var back =
                new ActionButton(
                        "to-sign-in",
                        texts.get("forgotten.back"),
                        Feather.CHEVRON_LEFT,
                        ways.toSignIn());
        var open =
                new ActionButton(
                        "recover",
                        texts.get("forgotten.sheets.go"),
                        Feather.KEY,
                        ways.toRecovery());
        var check =
                new ActionButton(
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
}
