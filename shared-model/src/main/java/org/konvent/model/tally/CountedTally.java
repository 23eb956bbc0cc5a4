package org.konvent.model.tally;

import java.util.List;

/**
 * A site's row of a vote with ballots ({@code domain.md} 7).
 *
 * @param options one count per option, in the paper's order, for the forms that count options
 * @param candidates one row per candidate for {@link BallotForm#PER_CANDIDATE}
 * @param profiles rankings for {@link BallotForm#RANKED}
 * @param singleCheck entered once only, by a site with one teller; stays for ever
 */
public record CountedTally(
    Slips slips,
    List<OptionCount> options,
    List<CandidateCount> candidates,
    List<RankedProfile> profiles,
    boolean singleCheck,
    Remarks remarks)
    implements Tally {
  public CountedTally {
    if (slips == null) {
      throw new IllegalArgumentException("a count begins with its slips");
    }
    options = options == null ? List.of() : List.copyOf(options);
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
    remarks = remarks == null ? Remarks.NONE : remarks;
  }

  public static CountedTally ofOptions(Slips slips, List<OptionCount> options) {
    return new CountedTally(slips, options, List.of(), List.of(), false, Remarks.NONE);
  }

  public static CountedTally ofCandidates(Slips slips, List<CandidateCount> candidates) {
    return new CountedTally(slips, List.of(), candidates, List.of(), false, Remarks.NONE);
  }

  public static CountedTally ofProfiles(Slips slips, List<RankedProfile> profiles) {
    return new CountedTally(slips, List.of(), List.of(), profiles, false, Remarks.NONE);
  }

  public static CountedTally yesNo(Slips slips, int yes, int no, int abstain) {
    return ofOptions(
        slips,
        List.of(
            new OptionCount(BallotPaper.YES, yes),
            new OptionCount(BallotPaper.NO, no),
            new OptionCount(BallotPaper.ABSTAIN, abstain)));
  }

  @Override
  public Integer present() {
    return slips.present();
  }

  @Override
  public CountedTally withRemarks(Remarks answers) {
    return new CountedTally(slips, options, candidates, profiles, singleCheck, answers);
  }

  /** This row with the present it was counted among. */
  public CountedTally withPresent(int present) {
    Slips counted =
        new Slips(
            present, slips.issued(), slips.cast(), slips.invalid(), slips.valid(), slips.blank());
    return new CountedTally(counted, options, candidates, profiles, singleCheck, remarks);
  }

  public CountedTally checkedOnce() {
    return new CountedTally(slips, options, candidates, profiles, true, remarks);
  }
}
