package org.shirube.source;

import java.util.List;

/// What came of reading one file: its root, or the faults that make it unreadable.
public sealed interface Parsed {

    record Readable(Node root) implements Parsed {}

    record Unreadable(List<Fault> faults) implements Parsed {}
}
