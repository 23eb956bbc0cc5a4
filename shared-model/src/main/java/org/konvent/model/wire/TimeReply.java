package org.konvent.model.wire;

/**
 * Two of the four timestamps of a clock comparison, convention time in milliseconds: when the request
 * was seen and when the answer left.
 */
public record TimeReply(long receivedAt, long sentAt) {}
