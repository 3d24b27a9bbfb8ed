package org.shirube.ui;

import org.shirube.text.Texts;

import java.util.List;

/// A screen before anybody has signed in: nothing is around it, and it leads nowhere by itself.
public interface Threshold extends Screen {

    @Override
    default boolean isInside() {
        return false;
    }

    @Override
    default List<Crumb> trail(Texts texts) {
        return List.of();
    }
}
