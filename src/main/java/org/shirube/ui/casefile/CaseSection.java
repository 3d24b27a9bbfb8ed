package org.shirube.ui.casefile;

import javafx.scene.Node;

import org.shirube.text.Texts;

/// A part of a case's page, built anew in each language from what lasts behind it.
public interface CaseSection {

    /// By what the page's contents and drafts know it: the same in every language.
    String anchor();

    String title(Texts texts);

    /// Without the title, which the page draws.
    Node view(Texts texts);

    /// Somebody wants to go: runs `way` at once, or when nothing typed here can be lost any more,
    /// or not at all, and then the section says why.
    default void letGo(Runnable way) {
        way.run();
    }
}
