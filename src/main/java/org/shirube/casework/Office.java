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

    /// Of a setting that is a whole number. What cannot be read as one counts as not decided.
    public int number(Setting setting) {
        var text = setting(setting);
        return text.matches("\\d{1,6}")
                ? Integer.parseInt(text)
                : Integer.parseInt(setting.usual());
    }

    public Saving set(Setting setting, String content) {
        if (!session.account().may(Operation.CHANGE_SETTINGS)) {
            throw new NotAllowed(Operation.CHANGE_SETTINGS);
        }
        return session.office().set(setting, content);
    }
}
