package org.shirube.vault;

import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.shirube.casework.RecoverySecret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Shamir's secret sharing ("How to share a secret", 1979) byte by byte over the field of 256
/// elements of AES: the secret lies at 0 of a random polynomial, share n at n. Bouncy Castle does
/// the arithmetic; the arrays that it keeps inside cannot be wiped.
final class Splitting {

    private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;

    private Splitting() {}

    /// So many shares, of which `needed` make the secret and fewer tell nothing of it.
    static List<Share> split(RecoverySecret secret, int needed, int of) {
        int set = Share.setOf(secret);
        var shares = new ArrayList<Share>();
        try {
            var split =
                    ShamirSecretSplitter.getInstance(
                                    FIELD, RecoverySecret.LENGTH, new SecureRandom())
                            .resplit(secret.bytes().clone(), needed, of);
            for (var each : split.getSecretShares()) {
                shares.add(new Share(needed, shares.size() + 1, set, each.getEncoded()));
            }
            return shares;
        } catch (IOException never) {
            throw new UncheckedIOException("a share in memory could not be read", never);
        }
    }

    /// What these shares make together, right or not.
    static RecoverySecret join(List<Share> shares) {
        try {
            var each =
                    shares.stream()
                            .map(share ->
                                    new ShamirSplitSecretShare(
                                            share.bytes().clone(), share.number()))
                            .toArray(ShamirSplitSecretShare[]::new);
            return new RecoverySecret(ShamirSplitSecret.getInstance(FIELD, each).getSecret());
        } catch (IOException never) {
            throw new UncheckedIOException("a share in memory could not be read", never);
        }
    }
}
