package org.shirube.scoring;

import java.util.List;

/// When a danger shows: one of the circumstances is enough.
public record DangerRule(String id, Danger.Level level, List<Circumstance> any) {}
