package org.shirube.vault;

import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A store in its folder, before it is open: a header in clear and an encrypted H2 file. Lies below
/// the folder that it is given, in `store`; nothing is ever written elsewhere.
public final class EncryptedStore {

    private final Path folder;
    private final Pricing pricing;
    private final Ground ground;
    private volatile Optional<OpenStore> open = Optional.empty();

    public EncryptedStore(Path home) {
        this(home, Pricing.HALF_A_SECOND, Ground.DISK);
    }

    EncryptedStore(Path home, Pricing pricing, Ground ground) {
        this.folder = home.resolve("store");
        this.pricing = pricing;
        this.ground = ground;
    }

    /// Whether anything lies there, whole or not. Such a store is never made anew.
    public boolean exists() {
        settle();
        return Files.exists(folder);
    }

    /// Where it is noted how often somebody tried in vain to come in.
    public HeadFile tries() {
        return new HeadFile(folder, "tries");
    }

    /// Makes a store with a first account and opens it. The passphrase is not wiped here.
    public Opening create(String name, char[] passphrase, FirstRows rows) {
        if (exists()) {
            return new Opening.Refused(new Unlocking.InUseElsewhere());
        }
        try (var credentials = new Credentials(name, passphrase)) {
            var access = new Making(folder, ground).make(pricing.now(), credentials, rows);
            return whole(header -> admit(header, Entrant.of(access)));
        } catch (IOException refused) {
            return new Opening.Refused(new Unlocking.NotWritable());
        } catch (SQLException fault) {
            return new Opening.Refused(StoreFault.of(fault).whileMaking());
        }
    }

    /// Opens the store for the account with this name and passphrase, which is not wiped here.
    public Opening open(String name, char[] passphrase) {
        return whole(header -> {
            try (var credentials = new Credentials(name, passphrase)) {
                return new Knock(header.header(), pricing)
                        .with(credentials)
                        .map(entrant -> admit(header, entrant))
                        .orElse(new Opening.Refused(new Unlocking.WrongPassphrase()));
            }
        });
    }

    /// Opens the store with what its recovery sheets stand for, which is not wiped here.
    public Opening recover(byte[] secret) {
        return whole(header -> {
            var accesses = header.header().recover(secret);
            return accesses.isEmpty()
                    ? new Opening.Refused(new Unlocking.WrongPassphrase())
                    : admit(header, new Entrant(accesses, AccountKey.Opened::line));
        });
    }

    /// A file that this program has open already is not so much as looked at: to close it again
    /// would let go of the lock that keeps other programs out (POSIX locks belong to a process).
    private Opening admit(HeaderText.Reading.Whole header, Entrant entrant) {
        if (open.filter(store -> !store.isClosed()).isPresent()) {
            entrant.close();
            return new Opening.Refused(new Unlocking.InUseElsewhere());
        }
        var opening = new Admission(folder, ground, header, entrant).admit();
        if (opening instanceof Opening.Opened(OpenStore opened)) {
            open = Optional.of(opened);
        }
        return opening;
    }

    /// Whether an account has this name and passphrase, which is not wiped here. Touches nothing
    /// but the header, so that it can be asked while the store is open.
    public boolean recognises(String name, char[] passphrase) {
        try (var credentials = new Credentials(name, passphrase)) {
            return isKnown(header -> header.unlock(credentials));
        }
    }

    /// Whether the store's recovery sheets stand for this, which is not wiped here. Touches nothing
    /// but the header.
    public boolean recognisesSheets(byte[] secret) {
        return isKnown(header -> header.recover(secret));
    }

    private boolean isKnown(Function<StoreHeader, List<AccountKey.Opened>> key) {
        if (new HeaderFile(folder).read() instanceof HeaderText.Reading.Whole whole) {
            var accesses = key.apply(whole.header());
            accesses.forEach(access -> access.storeKey().close());
            return !accesses.isEmpty();
        }
        return false;
    }

    /// Opens a backup with a name and passphrase of its day, to be restored here. The passphrase is
    /// not wiped here.
    public BackupInHand.Opening backup(Path file, String name, char[] passphrase) {
        return open.filter(store -> !store.isClosed()).isPresent()
                ? new BackupInHand.Opening.Refused(RestoreTrouble.IN_USE)
                : BackupInHand.open(file, name, passphrase, folder, ground);
    }

    /// A power cut while another store took this place is made good at the next start.
    private void settle() {
        try {
            new Exchange(folder).settle();
        } catch (IOException refused) {
            // Then nothing is opened, and the next start tries again.
            return;
        }
    }

    private Opening whole(Function<HeaderText.Reading.Whole, Opening> then) {
        settle();
        return switch (new HeaderFile(folder).read()) {
            case HeaderText.Reading.Damaged _ -> new Opening.Refused(new Unlocking.Damaged());
            case HeaderText.Reading.TooNew _ -> new Opening.Refused(new Unlocking.TooNew());
            case HeaderText.Reading.Whole header -> then.apply(header);
        };
    }
}
