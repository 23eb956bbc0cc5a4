package org.konvent.satellite.rehearsal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/**
 * A vote with what every site will have on its slip.
 *
 * @param label by which later steps refer to it
 * @param rows figures by the name of the site; a site without any transmits nothing
 * @param castingSeconds length of the public countdown
 * @param transmitSeconds time to transmit; empty for as long as seems fit
 * @param cut sites whose link is cut while the vote is open
 * @param byPhone sites that read out their figures by telephone
 * @param extension what the chair does when it is overdue; without one it is closed as it is
 */
public record VotePlan(
    String label,
    Question question,
    Map<String, Figures> rows,
    int castingSeconds,
    Optional<Integer> transmitSeconds,
    Set<String> cut,
    Set<String> byPhone,
    Optional<Extension> extension) {

  private static final int CASTING_SECONDS = 300;

  /** More minutes to transmit, by whom and why. */
  public record Extension(int minutes, String mover, String ground) {}

  public VotePlan {
    rows = new LinkedHashMap<>(rows);
    cut = Set.copyOf(cut);
    byPhone = Set.copyOf(byPhone);
  }

  /** A simple show of hands without rows, to begin with. */
  public static VotePlan named(String label, String subject) {
    Question question =
        asked(
            VoteKind.VOTE,
            subject,
            BallotPaper.hands(),
            Optional.of(MajorityRule.SIMPLE),
            Optional.empty(),
            false);
    return new VotePlan(
        label,
        question,
        Map.of(),
        CASTING_SECONDS,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  public VotePlan on(BallotPaper paper) {
    return asking(VoteKind.VOTE, paper, question.rule(), question.band());
  }

  public VotePlan by(MajorityRule rule) {
    return asking(question.kind(), question.paper(), Optional.of(rule), question.band());
  }

  public VotePlan band(BandSettings band) {
    return asking(question.kind(), question.paper(), question.rule(), Optional.of(band));
  }

  /** An election between these options; most votes elect unless a rule is set. */
  public VotePlan election(BallotForm form, List<String> names) {
    List<BallotOption> options = new ArrayList<>();
    names.forEach(name -> options.add(new BallotOption("o" + (options.size() + 1), name)));
    return asking(
        VoteKind.ELECTION, BallotPaper.of(form, options), Optional.empty(), Optional.empty());
  }

  /** The same election on another paper. */
  public VotePlan electing(BallotPaper paper) {
    return asking(VoteKind.ELECTION, paper, Optional.empty(), Optional.empty());
  }

  /** With or without the rules that protect the secret of a ballot at small sites. */
  public VotePlan secretly(boolean secret) {
    Question open = question;
    return asking(
        asked(open.kind(), open.subject(), open.paper(), open.rule(), open.band(), secret));
  }

  public VotePlan rows(Map<String, Figures> figures) {
    return new VotePlan(
        label, question, figures, castingSeconds, transmitSeconds, cut, byPhone, extension);
  }

  public VotePlan lasting(int casting, Optional<Integer> transmit) {
    return new VotePlan(label, question, rows, casting, transmit, cut, byPhone, extension);
  }

  public VotePlan disturbed(Set<String> sites, Optional<Extension> by) {
    return new VotePlan(label, question, rows, castingSeconds, transmitSeconds, sites, byPhone, by);
  }

  public VotePlan byPhone(Set<String> sites) {
    return new VotePlan(
        label, question, rows, castingSeconds, transmitSeconds, cut, sites, extension);
  }

  /** The same for the question that the master prepared. */
  public VotePlan asking(Question prepared) {
    return new VotePlan(
        label, prepared, rows, castingSeconds, transmitSeconds, cut, byPhone, extension);
  }

  /** Whether abstentions are a figure of this vote; otherwise they are shown only where there are any. */
  public boolean countsAbstentions() {
    return rows.values().stream()
        .anyMatch(
            row ->
                row instanceof BallotFigures ballots
                    && ballots.options().containsKey(BallotPaper.ABSTAIN));
  }

  private VotePlan asking(
      VoteKind kind, BallotPaper paper, Optional<MajorityRule> rule, Optional<BandSettings> band) {
    return asking(asked(kind, question.subject(), paper, rule, band, question.secret()));
  }

  private static Question asked(
      VoteKind kind,
      String subject,
      BallotPaper paper,
      Optional<MajorityRule> rule,
      Optional<BandSettings> band,
      boolean secret) {
    return new Question(
        kind,
        subject,
        paper,
        rule,
        secret,
        Optional.empty(),
        Optional.empty(),
        band,
        Optional.empty(),
        Optional.empty());
  }
}
