package org.konvent.model.vote;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.PlausibilityProfile;

/**
 * What is asked and by which rules it is decided; frozen when the vote opens.
 *
 * @param subject the wording as read out
 * @param secret by ballot in the booth
 * @param rule absent for elections decided by most votes
 * @param follows the vote of which this is a repeat, a run-off or the next escalation
 * @param agendaItem the item it belongs to
 * @param band how far estimates by eye are trusted
 * @param plausibility thresholds of the plausibility rules
 * @param countedHands whether every site counts hands exactly, because estimates were not clear
 */
public record Question(
    VoteKind kind,
    String subject,
    BallotPaper paper,
    Optional<MajorityRule> rule,
    boolean secret,
    Optional<Integer> follows,
    Optional<Integer> agendaItem,
    Optional<BandSettings> band,
    Optional<PlausibilityProfile> plausibility,
    Optional<Boolean> countedHands) {

  public Question {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(paper, "paper");
  }

  /** A question that is asked openly, rests on no other and has the usual thresholds. */
  public static Question of(
      VoteKind kind, String subject, BallotPaper paper, Optional<MajorityRule> rule) {
    return new Question(
        kind,
        subject,
        paper,
        rule,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether an estimate by eye is no answer. */
  public boolean wantsCountedHands() {
    return byHand() && countedHands.orElse(false);
  }

  public boolean byHand() {
    return paper.form() == BallotForm.HAND;
  }

  public BandSettings bandSettings() {
    return band.orElse(BandSettings.DEFAULT);
  }

  public PlausibilityProfile profile() {
    return plausibility.orElse(PlausibilityProfile.DEFAULT);
  }

  /** The same question asked on another paper, as what follows a vote. */
  public Question following(int vote, BallotPaper next, Optional<MajorityRule> nextRule) {
    return new Question(
        kind,
        subject,
        next,
        nextRule,
        secret,
        Optional.of(vote),
        agendaItem,
        band,
        plausibility,
        countedHands.filter(counted -> next.form() == BallotForm.HAND));
  }

  /** This question, asked in secret or not. */
  public Question withSecrecy(boolean wanted) {
    return new Question(
        kind, subject, paper, rule, wanted, follows, agendaItem, band, plausibility, countedHands);
  }

  /** This question, each site counting its hands. */
  public Question countingHands() {
    return new Question(
        kind,
        subject,
        paper,
        rule,
        secret,
        follows,
        agendaItem,
        band,
        plausibility,
        Optional.of(true));
  }

  /**
   * Binds figures to this question of this vote of this convention, so that they cannot be taken for
   * another (R103).
   */
  public Hash bind(String convention, int vote) {
    return Hash.sha256(ModelJson.canonical(new Bound(convention, vote, this)));
  }

  private record Bound(String convention, int vote, Question question) {}
}
