package org.shirube.scoring;

import java.util.List;

/// All dangers that are watched for, under one version.
public record DangerRules(String version, List<DangerRule> rules) {}
