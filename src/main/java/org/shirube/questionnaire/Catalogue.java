package org.shirube.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All fact patterns, in the order of the catalogue file.
public final class Catalogue {

    private final String version;
    private final List<Indicator> indicators;
    private final Map<IndicatorCode, Indicator> byCode = new HashMap<>();

    public Catalogue(String version, List<Indicator> indicators) {
        this.version = version;
        this.indicators = List.copyOf(indicators);
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
    }

    public String version() {
        return version;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public int size() {
        return indicators.size();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The indicator of a code that the checker has seen in the catalogue.
    public Indicator get(IndicatorCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown " + code));
    }
}
