package org.shirube.casework;

/// Something that an office decides for itself, with what counts until it does. Kept as text in the
/// store.
public enum Setting {
    /// After how many minutes without a key or a click the window locks; 0 for never.
    IDLE_MINUTES("10"),
    /// For how many years a closed case is kept.
    RETENTION_YEARS("3"),
    /// For how many years, where a claim or criminal case goes on.
    RETENTION_YEARS_WITH_CLAIM("5"),
    /// In which folder a second copy of each backup goes; empty for none.
    SECOND_BACKUPS(""),
    /// Whether somebody may sign off what they screened themselves, because nobody else is there.
    ONE_PERSON_OFFICE("no");

    public static final String YES = "yes";
    public static final String NO = "no";

    private final String usual;

    Setting(String usual) {
        this.usual = usual;
    }

    /// What counts until the office decides.
    public String usual() {
        return usual;
    }
}
