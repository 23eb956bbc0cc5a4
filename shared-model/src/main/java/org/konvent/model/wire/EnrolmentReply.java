package org.konvent.model.wire;

/**
 * @param id to ask for its state
 * @param state {@code PENDING}, {@code APPROVED} or {@code REFUSED}
 * @param fingerprint to be compared with the crew by voice
 * @param logKey the master's log key, pinned on approval
 */
public record EnrolmentReply(
    String id, String state, String convention, String fingerprint, String logKey) {}
