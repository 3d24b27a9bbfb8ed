package org.shirube.source;

/// Where something stands in a file: lines and columns count from 1, as editors do.
public record Mark(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
