package org.shirube.ui.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Where style sheets are.
final class Sheets {

    private Sheets() {}

    /// A style sheet that lies beside this class.
    static String address(String file) {
        return Objects.requireNonNull(Sheets.class.getResource(file), file).toExternalForm();
    }

    /// A style sheet that is made at run time.
    static String of(String rules) {
        return "data:text/css;charset=utf-8,"
                + URLEncoder.encode(rules, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
