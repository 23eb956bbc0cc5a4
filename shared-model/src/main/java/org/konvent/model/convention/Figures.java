package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.journal.Fact;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.vote.CorrectionReceived;
import org.konvent.model.vote.FindingResolved;
import org.konvent.model.vote.PhoneTallyMatched;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.TallyReceived;

/** Which facts have figures of a vote, or what was made of them, in their sealed part. */
final class Figures {

  private Figures() {}

  /** The vote whose figures the sealed part holds. */
  static Optional<Integer> vote(Fact fact) {
    if (fact instanceof TallyReceived received) {
      return Optional.of(received.vote());
    }
    if (fact instanceof CorrectionReceived received) {
      return Optional.of(received.vote());
    }
    if (fact instanceof PhoneTallyMatched matched) {
      return Optional.of(matched.vote());
    }
    if (fact instanceof PhoneTallyTyped typed) {
      return Optional.of(typed.vote());
    }
    if (fact instanceof FindingResolved resolved) {
      return Optional.of(resolved.vote());
    }
    if (fact instanceof ResultDeclared declared) {
      return Optional.of(declared.vote());
    }
    return fact instanceof StatementRefused refused ? refused.vote() : Optional.empty();
  }

  /** The site that what was found out is about; it is not told before the others. */
  static Optional<String> subject(Fact fact) {
    return fact instanceof FindingResolved resolved ? resolved.site() : Optional.empty();
  }

  /** The site that read its figures out by telephone. */
  static Optional<String> site(Fact fact) {
    return fact instanceof PhoneTallyTyped typed ? Optional.of(typed.site()) : Optional.empty();
  }
}
