package org.shirube.ui.wizard;

/// What the keys and the buttons at the foot of the page do.
interface Turning {

    void next();

    void back();

    void undo();

    void showToPerson();
}
