package org.konvent.model.vote;

import java.util.Optional;

/** Something about a vote that people want to see beside it, with the entry that tells it. */
public record Happening(String what, Optional<String> site, long seq) {}
