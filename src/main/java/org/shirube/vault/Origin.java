package org.shirube.vault;

/// How what somebody knows becomes the key that their line of a header is wrapped under. Written in
/// the line as its text, with every parameter, so that algorithms and costs can change one line at
/// a time.
sealed interface Origin permits Derivation, SheetOrigin {}
