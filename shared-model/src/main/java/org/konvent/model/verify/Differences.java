package org.konvent.model.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Proposed;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.people.RoleGranted;
import org.konvent.model.people.RoleRevoked;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.PhoneTallyMatched;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VoteAnnulled;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VoteOverdue;

/** What it means that an entry is not what the decision would have been. */
final class Differences {

  private Differences() {}

  /** Nothing should have been journalled. */
  static Finding refused(Situation before, Entry entry, Decision decision) {
    String why =
        decision instanceof Decision.Refused refused
            ? refused.refusal().code().code()
            : "already done";
    return placed(entry, ifRefused(entry.fact(), why)).with("refused", why);
  }

  private static Check ifRefused(Fact fact, String why) {
    if (fact instanceof StatementBorn) {
      return statementOutside(why);
    }
    if (fact instanceof VoteOverdue || fact instanceof VoteClosed || fact instanceof VoteExtended) {
      return Check.K_07;
    }
    if (fact instanceof PhoneTallyTyped || fact instanceof PhoneTallyConfirmed) {
      return why.equals(ProblemCode.TALLY_LATE.code()) ? Check.K_05 : Check.K_19;
    }
    if (fact instanceof ResultDeclared || fact instanceof ResultAnnounced) {
      return Check.K_21;
    }
    if (fact instanceof Approved || fact instanceof Proposed) {
      return Check.K_17;
    }
    return fact instanceof InstallationEnrolled ? Check.A_06 : Check.K_09;
  }

  private static Check statementOutside(String why) {
    if (why.equals("already done")) {
      return Check.K_22;
    }
    if (why.equals(ProblemCode.WRONG_CONVENTION.code())) {
      return Check.K_04;
    }
    if (why.equals(ProblemCode.CHAIN_POSITION.code())) {
      return Check.C_02;
    }
    return why.equals(ProblemCode.CONVENTION_OFFLINE.code()) ? Check.K_09 : Check.A_06;
  }

  /** Something else should have been journalled. */
  static Finding found(Situation before, Entry entry, Draft expected) {
    return placed(entry, ifOther(entry.fact(), expected.fact()))
        .with("expected", text(expected.fact()))
        .with("found", text(entry.fact()));
  }

  private static Check ifOther(Fact found, Fact expected) {
    if (found instanceof StatementBorn) {
      return statement(found, expected);
    }
    if (!found.kind().equals(expected.kind())) {
      return expected instanceof ResultAnnounced ? Check.K_21 : otherKind(found);
    }
    Map<String, Object> left = ModelJson.tree(found);
    Map<String, Object> right = ModelJson.tree(expected);
    if (found instanceof ResultAnnounced) {
      return announced(left, right);
    }
    if (found instanceof VoteOpened) {
      boolean sites = differ(left, right, "sites") || differ(left, right, "notParticipating");
      return sites ? Check.K_20 : differ(left, right, "bound") ? Check.K_08 : Check.K_07;
    }
    if (found instanceof CastingEnded || found instanceof VoteClosed) {
      return differ(left, right, "presence") ? Check.K_12 : Check.K_07;
    }
    return otherKind(found);
  }

  private static Check otherKind(Fact found) {
    if (found instanceof VoteExtended || found instanceof VoteOverdue) {
      return Check.K_07;
    }
    if (found instanceof VoteClosed) {
      return Check.K_07;
    }
    if (found instanceof PhoneTallyConfirmed) {
      return Check.K_05;
    }
    if (found instanceof PhoneTallyTyped) {
      return Check.K_19;
    }
    if (found instanceof TallyCorrected) {
      return Check.K_18;
    }
    if (found instanceof ResultDeclared) {
      return Check.K_21;
    }
    boolean byTwo =
        found instanceof Approved
            || found instanceof Proposed
            || found instanceof VoteAnnulled
            || found instanceof InstallationForcedOut
            || found instanceof RoleGranted
            || found instanceof RoleRevoked;
    if (byTwo) {
      return Check.K_17;
    }
    return found instanceof InstallationEnrolled ? Check.A_06 : Check.K_09;
  }

  private static Check announced(Map<String, Object> found, Map<String, Object> expected) {
    if (differ(found, expected, "total")) {
      return Check.K_13;
    }
    return differ(found, expected, "combined") ? Check.K_15 : Check.K_14;
  }

  private static Check statement(Fact found, Fact expected) {
    if (found instanceof StatementUnreadable || expected instanceof StatementUnreadable) {
      return Check.K_11;
    }
    if (found instanceof StatementRefused refused) {
      return expected instanceof StatementRefused
          ? Check.K_11
          : refused.code() == ProblemCode.TALLY_LATE ? Check.K_05 : Check.K_11;
    }
    if (expected instanceof StatementRefused refused) {
      return switch (refused.code()) {
        case TALLY_LATE -> Check.K_05;
        case QUESTION_CHANGED -> Check.K_08;
        default -> Check.K_10;
      };
    }
    if (found instanceof PhoneTallyMatched || expected instanceof PhoneTallyMatched) {
      return Check.K_19;
    }
    boolean received = found instanceof TallyReceived && expected instanceof TallyReceived;
    boolean onlyLate =
        received && differ(ModelJson.tree(found), ModelJson.tree(expected), "inTime");
    return onlyLate ? Check.K_05 : Check.K_04;
  }

  /** A sealed part that says something else than the decision would have sealed. */
  static Optional<Finding> secret(Situation before, Entry entry, Draft draft) {
    boolean declared = entry.fact() instanceof ResultDeclared;
    boolean differs =
        declared
            && before
                .part(entry)
                .filter(
                    part ->
                        !Arrays.equals(
                            ModelJson.canonical(part),
                            ModelJson.canonical(draft.secret().orElseThrow())))
                .isPresent();
    return differs ? Optional.of(placed(entry, Check.K_21)) : Optional.empty();
  }

  private static boolean differ(Map<String, Object> left, Map<String, Object> right, String name) {
    return !Objects.equals(json(left.get(name)), json(right.get(name)));
  }

  private static String json(Object value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }

  private static String text(Fact fact) {
    return fact.kind()
        + " "
        + new String(
            ModelJson.canonical(new TreeMap<>(ModelJson.tree(fact))), StandardCharsets.UTF_8);
  }

  private static Finding placed(Entry entry, Check check) {
    return entry.fact() instanceof StatementBorn born
        ? StatementJudge.place(entry, born, check)
        : Judge.place(entry, check);
  }
}
