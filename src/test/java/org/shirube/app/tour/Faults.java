package org.shirube.app.tour;

import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What people do when the computer does not go along: each time a sentence says so, and the way on
/// works.
final class Faults {

    private Faults() {}

    static void fullDisk(Steps steps) {
        steps.signIn(Secret.PASSPHRASE);
        steps.openTheCase();
        steps.topic("wishes");
        steps.visitor.sees(steps.question("wants-to-happen"));
        ScarceDisk.fill(4096, 1 << 30);
        steps.write(steps.question("wants-to-happen"), Secret.UNSAVED);
        steps.leave();
        steps.visitor.sees(steps.texts.get("wizard.unsaved.leave"));
        steps.visitor.presses(steps.texts.get("wizard.unsaved.leave"));
        ScarceDisk.clear();
        steps.visitor.sees(steps.texts.get("cases.new"));
    }

    static void damagedFile(Steps steps) {
        steps.signIn(Secret.PASSPHRASE);
        steps.visitor.sees(steps.texts.get("signin.obstacle.damaged"));
        steps.visitor.sees(steps.texts.get("signin.remedy.damaged"));
    }

    /// A store is made only where one can be written.
    static void noPlace(Steps steps) {
        steps.visitor.sees(steps.texts.get("signin.first.title"));
        steps.write("signin-name", Secret.NAME);
        steps.write(steps.texts.get("signin.passphrase"), Secret.PASSPHRASE);
        steps.write(steps.texts.get("signin.again"), Secret.PASSPHRASE);
        steps.visitor.presses(steps.texts.get("signin.first.enter"));
        steps.visitor.sees(steps.texts.get("signin.obstacle.not-writable"));
        steps.visitor.sees(steps.texts.get("signin.remedy.not-writable"));
    }

    static void noPlaceAnyMore(Steps steps) {
        steps.signIn(Secret.PASSPHRASE);
        steps.visitor.sees(steps.texts.get("signin.obstacle.not-writable"));
        steps.visitor.sees(steps.texts.get("signin.remedy.not-writable"));
    }

    static void secondWindow(Steps steps) throws IOException {
        steps.signIn(Secret.PASSPHRASE);
        steps.visitor.sees(steps.texts.get("signin.obstacle.in-use-elsewhere"));
        steps.visitor.sees(steps.texts.get("signin.remedy.in-use-elsewhere"));
        steps.say("told");
        steps.hold();
        steps.tryAgain();
        steps.say("open");
    }

    /// As when a stick is pulled out with the store on it, and put in again.
    static void theStoreIsLost(Steps steps) throws IOException {
        var store =
                Path.of(System.getProperty("user.home"), ".local/share/shirube").resolve("store");
        var away = store.resolveSibling("away");
        Files.move(store, away);
        steps.write(steps.texts.get("wizard.note"), Secret.UNSAVED);
        steps.leave();
        steps.visitor.sees(steps.texts.get("wizard.unsaved.store-lost"));
        Files.move(away, store);
        steps.visitor.presses(steps.texts.get("wizard.unsaved.again"));
        steps.visitor.sees(steps.texts.get("cases.new"));
    }
}
