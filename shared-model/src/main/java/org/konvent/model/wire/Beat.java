package org.konvent.model.wire;

/** Sign of life of a stream, every 10 s; event {@code beat}. {@code at} is convention time. */
public record Beat(long at, long size) {}
