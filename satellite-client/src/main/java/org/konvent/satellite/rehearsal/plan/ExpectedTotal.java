package org.konvent.satellite.rehearsal.plan;

import java.util.Map;

/** A total published elsewhere, by the names of its figures; compared, never counted. */
public record ExpectedTotal(int cast, int invalid, int valid, Map<String, Integer> options) {}
