package org.shirube.questionnaire;

/// The name of a fact pattern in the catalogue, never reused: `doc-passport-held`.
public record IndicatorCode(String code) implements Comparable<IndicatorCode> {

    @Override
    public int compareTo(IndicatorCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
