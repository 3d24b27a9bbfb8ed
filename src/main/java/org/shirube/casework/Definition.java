package org.shirube.casework;

/// A questionnaire, lens or translation exactly as it was when somebody was screened with it, named
/// by the SHA-256 of its content in hex.
public record Definition(String hash, String file, String version, String content) {}
