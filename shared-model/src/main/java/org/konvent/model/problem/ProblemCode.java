package org.konvent.model.problem;

/**
 * Every reason for which Konvent refuses something. The name in kebab case is the stable {@code
 * code} of the problem; each has a title and a text in German and English in {@code
 * problems_*.properties}.
 */
public enum ProblemCode {
  // --- request
  MALFORMED_REQUEST(400),
  UNKNOWN_FIELD(400),
  BODY_TOO_LARGE(413),
  NOT_SIGNED_IN(401),
  NOT_ALLOWED(403),
  FOREIGN_ORIGIN(403),
  NOT_FOUND(404),
  TOO_MANY_TRIES(429),
  NOT_THE_LEADER(503),
  UNAVAILABLE(503),
  COMMAND_FAILED(500),

  // --- convention
  NO_CONVENTION(409),
  CONVENTION_EXISTS(409),
  CONVENTION_WRONG_PHASE(409),
  CONVENTION_OFFLINE(503),
  CONVENTION_ENDED(409),
  VOTE_UNFINISHED(409),
  GROUND_MISSING(422),
  FIELD_MISSING(422),
  FIELD_TOO_LONG(422),
  REHEARSAL_REFUSED(409),

  // --- statements
  WRONG_CONVENTION(422),
  BROKEN_SIGNATURE(422),
  UNKNOWN_INSTALLATION(403),
  INSTALLATION_REVOKED(403),
  CHAIN_POSITION(409),
  STATEMENT_KIND_UNKNOWN(422),

  // --- votes
  UNKNOWN_VOTE(404),
  VOTE_WRONG_PHASE(409),
  ANOTHER_VOTE_OPEN(409),
  VOTE_NOT_DUE(409),
  VOTE_INCOMPLETE(409),
  SMALL_SITE_UNRESOLVED(409),
  QUESTION_CHANGED(422),
  CASTING_NOT_ENDED(409),
  CASTING_STILL_REPORTED_OPEN(409),
  TALLY_IMPOSSIBLE(422),
  TALLY_IMPLAUSIBLE(422),
  WARNING_NOT_ACKNOWLEDGED(422),
  TALLY_AFTER_CLOSE(409),
  TALLY_LATE(409),
  TALLY_NOT_EXPECTED(409),
  SUPERSEDES_WRONG_ROW(409),
  FINDING_UNRESOLVED(409),
  FINDING_UNKNOWN(404),
  TOTAL_DIFFERS(409),
  OUTCOME_DIFFERS(409),
  NO_CORRECTION(404),
  SAME_PERSON(403),
  RULING_MISSING(409),

  // --- proposals
  UNKNOWN_PROPOSAL(404),
  PROPOSAL_LAPSED(409),
  PROPOSAL_CHANGED(409),
  PROPOSAL_SETTLED(409),
  PROPOSAL_NEEDED(403),

// --- sites

// --- queues

// --- agenda

// --- stage
;

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** The stable name for programs, such as {@code vote-wrong-phase}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
