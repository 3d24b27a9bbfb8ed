package org.shirube.ui.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Where style sheets are, as JavaFX wants to be told.
public final class Sheet {

    private Sheet() {}

    /// The style sheet with the name of the class, beside it.
    public static String beside(Class<?> owner) {
        return address(owner, owner.getSimpleName() + ".css");
    }

    static String ofKit(String file) {
        return address(Sheet.class, file);
    }

    /// A style sheet that is made at run time.
    static String of(String rules) {
        return "data:text/css;charset=utf-8,"
                + URLEncoder.encode(rules, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String address(Class<?> owner, String file) {
        return Objects.requireNonNull(owner.getResource(file), file).toExternalForm();
    }
}
