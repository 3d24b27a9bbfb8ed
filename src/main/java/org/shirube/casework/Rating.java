package org.shirube.casework;

import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;

import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody or the tool concludes of a screening, with the three elements of the Protocol.
public record Rating(Conclusion conclusion, Status act, Status means, Status purpose) {

    public static Rating of(Assessment assessment) {
        return new Rating(
                assessment.conclusion(),
                assessment.element("act").status(),
                assessment.element("means").status(),
                assessment.element("purpose").status());
    }

    /// By the elements' ids, in the order of the Protocol.
    public Map<String, Status> elements() {
        var elements = new LinkedHashMap<String, Status>();
        elements.put("act", act);
        elements.put("means", means);
        elements.put("purpose", purpose);
        return elements;
    }
}
