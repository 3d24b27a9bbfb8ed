package org.shirube.scoring;

import java.util.Map;

/// The versions of all files that an assessment rests on, by file id.
public record Versions(Map<String, String> byId) {}
