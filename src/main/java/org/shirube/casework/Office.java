package org.shirube.casework;

/// What somebody who is signed in does with the office's own settings.
public final class Office {

    private final Session session;

    public Office(Session session) {
        this.session = session;
    }

    /// Everybody works under the settings, so everybody may read them.
    public String setting(Setting setting) {
        return session.office().setting(setting).orElse(setting.usual());
    }

    public Saving set(Setting setting, String content) {
        if (!session.account().may(Operation.CHANGE_SETTINGS)) {
            throw new NotAllowed(Operation.CHANGE_SETTINGS);
        }
        return session.office().set(setting, content);
    }
}
