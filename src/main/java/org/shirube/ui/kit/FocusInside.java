package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Whether the focus is in a part of the window. JavaFX's own `focusWithin` stays true for good
/// around a list that had a value before it was first seen.
public final class FocusInside {

    private FocusInside() {}

    public static boolean of(Node part) {
        return part.getScene() != null && holds(part, part.getScene().getFocusOwner());
    }

    /// Tells when the focus comes into the part, and when it goes to another part of the window;
    /// not when the part itself is taken out of it.
    public static void on(Node part, Consumer<Boolean> inside) {
        part.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, before, now) -> {
                    boolean was = holds(part, before);
                    boolean is = holds(part, now);
                    if (was != is && part.getScene() != null) {
                        inside.accept(is);
                    }
                });
    }

    private static boolean holds(Node part, @Nullable Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
