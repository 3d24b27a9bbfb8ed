package org.shirube.text;

import java.util.Set;

/// The words that the assessment asks for one at a time.
final class AssessmentWords {

    /// Codes of which the article is not what the code says.
    static final Set<String> ARTICLES =
            Set.of(
                    "ICA2-7",
                    "LSA56-62",
                    "PC176-177",
                    "PC204-208",
                    "TITA47-1",
                    "TITA47-2",
                    "TITA48-1",
                    "TITA48-2");

    static final Set<String> LAWS =
            Set.of(
                    "APA",
                    "AVA",
                    "CPA",
                    "CWA",
                    "EEOA",
                    "ESA",
                    "FEL",
                    "FWG",
                    "ICA",
                    "ISHA",
                    "LCA",
                    "LPA",
                    "LSA",
                    "MOC",
                    "MWA",
                    "ORD",
                    "OTA",
                    "PC",
                    "RPA",
                    "SIA",
                    "SSWL",
                    "TITA",
                    "TITA-plan",
                    "TITA-transfer",
                    "TITR",
                    "TUA",
                    "WACI",
                    "WIT",
                    "WPS");

    static final Set<String> STEPS =
            Set.of(
                    "ask-further",
                    "ask-gently",
                    "child",
                    "consent",
                    "door-open",
                    "help-anyway",
                    "labour",
                    "labour-intern",
                    "lawyer",
                    "supervisor");

    private AssessmentWords() {}
}
