package org.shirube.casework;

import java.io.InputStream;

/// A file to be added: what it is called, how many bytes it has, and those.
public record Incoming(String name, long length, InputStream content) {}
