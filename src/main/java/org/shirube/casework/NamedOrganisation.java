package org.shirube.casework;

import java.util.OptionalInt;

/// An organisation that a case names. `elsewhere` is in how many other cases it appears: empty
/// while [SeenBefore] keeps that from whoever asks.
public record NamedOrganisation(
        CaseOrganisation link, Organisation organisation, OptionalInt elsewhere) {}
