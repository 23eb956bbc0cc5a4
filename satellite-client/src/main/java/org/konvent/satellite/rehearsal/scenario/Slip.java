package org.konvent.satellite.rehearsal.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.konvent.satellite.rehearsal.plan.BallotFigures;
import org.konvent.satellite.rehearsal.plan.CandidateFigures;
import org.konvent.satellite.rehearsal.plan.CandidateFigures.Votes;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.HandFigures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.RankedFigures;

/**
 * What a site has on its slip. With {@code of}: parts of that denominator; with {@code options}: a
 * count of ballots; with {@code candidates}: yes, no and abstentions for each; with {@code rankings}:
 * ballots by ranking; otherwise hands counted exactly.
 *
 * @param phone whether it is read out by telephone
 */
record Slip(
    Integer of,
    Integer yes,
    Integer no,
    Integer abstain,
    Integer issued,
    Integer cast,
    Integer invalid,
    Integer valid,
    Integer blank,
    Map<String, Integer> options,
    Map<String, CandidateSlip> candidates,
    Map<String, Integer> rankings,
    Boolean phone) {

  /** What the ballots say about one candidate; what is left out is none. */
  record CandidateSlip(Integer yes, Integer no, Integer abstain) {

    Votes votes() {
      return new Votes(yes == null ? 0 : yes, no == null ? 0 : no, abstain == null ? 0 : abstain);
    }
  }

  boolean byPhone() {
    return Boolean.TRUE.equals(phone);
  }

  Figures figures() {
    if (options != null) {
      return ballots(sum(options.values()), options);
    }
    if (candidates != null) {
      return ofCandidates();
    }
    if (rankings != null) {
      return new RankedFigures(ballots(sum(rankings.values()), Map.of()), rankings);
    }
    if (yes == null || no == null) {
      throw InputProblem.of("slip-incomplete");
    }
    HandFigures hands = new HandFigures(of, yes, no, abstain);
    if (hands.impossible() != null) {
      throw InputProblem.of(hands.impossible());
    }
    return hands;
  }

  private Figures ofCandidates() {
    Map<String, Votes> votes = new LinkedHashMap<>();
    candidates.forEach((name, slip) -> votes.put(name, slip.votes()));
    int said = votes.values().stream().mapToInt(Votes::said).max().orElse(0);
    return new CandidateFigures(ballots(said, Map.of()), votes);
  }

  /** Cast as written; otherwise the votes, with the ballots that say nothing. */
  private BallotFigures ballots(int votes, Map<String, Integer> byOption) {
    int others = (invalid == null ? 0 : invalid) + (blank == null ? 0 : blank);
    int all = cast == null ? votes + others : cast;
    return new BallotFigures(issued, all, invalid, valid, blank, byOption);
  }

  private static int sum(Collection<Integer> votes) {
    return votes.stream().mapToInt(Integer::intValue).sum();
  }
}
