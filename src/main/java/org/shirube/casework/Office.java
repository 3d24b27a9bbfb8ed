package org.shirube.casework;

import java.util.regex.Pattern;

/// What somebody who is signed in does with the office's own settings.
public final class Office {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Session session;

    public Office(Session session) {
        this.session = session;
    }

    /// Everybody works under the settings, so everybody may read them.
    public String setting(Setting setting) {
        return session.office().setting(setting).orElse(setting.usual());
    }

    /// After how many minutes without a key or a click the window locks; 0 for never.
    public int idleMinutes() {
        return number(Setting.IDLE_MINUTES);
    }

    /// Of a setting that is a whole number. What cannot be read as one counts as not decided.
    public int number(Setting setting) {
        var text = setting(setting);
        boolean readable = NUMBER.matcher(text).matches();
        return Integer.parseInt(readable ? text : setting.usual());
    }

    /// Of a setting that is yes or no.
    public boolean is(Setting setting) {
        return setting(setting).equals(Setting.YES);
    }

    public Saving set(Setting setting, String content) {
        if (!session.account().may(Operation.CHANGE_SETTINGS)) {
            throw new NotAllowed(Operation.CHANGE_SETTINGS);
        }
        return session.office().set(setting, content);
    }
}
