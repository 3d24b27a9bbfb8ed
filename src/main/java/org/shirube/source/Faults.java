package org.shirube.source;

import java.util.ArrayList;
import java.util.List;

/// A list that collects faults while a file is read, so that all of them are reported at once.
public final class Faults {

    /// A hostile file can hold millions of faults; nobody reads more than these.
    private static final int MOST = 500;

    private final List<Fault> found = new ArrayList<>();

    public void add(Mark at, String problem, String expected) {
        if (found.size() < MOST) {
            found.add(new Fault(at, problem, expected));
        }
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(fault -> add(fault.at(), fault.problem(), fault.expected()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }
}
