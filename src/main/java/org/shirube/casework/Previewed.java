package org.shirube.casework;

/// What came of looking into a backup.
public sealed interface Previewed {

    record Shown(Preview preview) implements Previewed {}

    record Refused(RestoreTrouble why) implements Previewed {}
}
