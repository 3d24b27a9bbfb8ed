package org.shirube.storage;

import org.shirube.casework.Saving;

import java.util.function.Supplier;

/// Something that is about to be written: what it is called, what it will be if it is saved (no
/// spaces in either), and how to write it.
record Attempt(String key, String value, Supplier<Saving> write) {}
