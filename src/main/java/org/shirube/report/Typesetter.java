package org.shirube.report;

import java.util.List;
import java.util.Optional;

/// Sets scripts whose letters change and move with their neighbours: Khmer, Burmese, Thai, Hindi,
/// Arabic. The library that writes PDF sets one letter after the other, and the one that reads it
/// knows the rules of few scripts; AWT, which knows them all, copies fonts into temporary files.
/// The window's own engine knows them too and reads fonts from memory, so the window hands it over,
/// and what it sets goes into the file as outlines, with the text behind them for search and
/// reading aloud.
public interface Typesetter {

    /// The pieces of one paragraph between which a line may end, each with its spaces.
    List<String> pieces(String paragraph);

    /// How a piece is drawn; empty where no font here has its letters.
    Optional<Outline> outline(String piece);
}
