package org.konvent.satellite.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandCount;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import picocli.CommandLine.Option;

/** A row typed as options: ballots, parts by eye, or hands counted. What is not given stays empty. */
final class TallyFigures {

  @Option(names = "--present", description = "Present at the site for this vote.")
  private Integer present;

  @Option(names = "--issued", description = "Ballots issued.")
  private Integer issued;

  @Option(names = "--cast", description = "Ballots cast.")
  private Integer cast;

  @Option(names = "--invalid", description = "Invalid ballots.")
  private Integer invalid;

  @Option(names = "--valid", description = "Valid ballots; otherwise cast less invalid.")
  private Integer valid;

  @Option(names = "--blank", description = "Blank ballots, where the paper counts them apart.")
  private Integer blank;

  @Option(names = "--option", paramLabel = "NAME=COUNT", description = "Votes for an option.")
  private Map<String, Integer> options = new LinkedHashMap<>();

  @Option(names = "--abstain", description = "Abstentions.")
  private Integer abstain;

  @Option(
      names = "--candidate",
      paramLabel = "NAME=YES/NO/ABSTAIN[/MISSING]",
      description = "Votes on a candidate, one by one.")
  private Map<String, String> candidates = new LinkedHashMap<>();

  @Option(
      names = "--hands",
      split = ",",
      paramLabel = "YES/Q,NO/Q[,ABSTAIN/Q]",
      description = "Show of hands by eye, such as 3/4,1/4.")
  private List<String> hands = List.of();

  @Option(
      names = "--exact",
      split = ",",
      paramLabel = "yes=N,no=N[,abstain=N]",
      description = "Show of hands, counted.")
  private Map<String, Integer> exact = Map.of();

  Tally tally() {
    if (!hands.isEmpty()) {
      return new HandTally(present, parts(), null, Remarks.NONE);
    }
    if (!exact.isEmpty()) {
      HandCount count = new HandCount(exact.get("yes"), exact.get("no"), exact.get("abstain"));
      return new HandTally(present, null, count, Remarks.NONE);
    }
    Slips slips = new Slips(present, issued, cast, invalid, valid(), blank);
    return candidates.isEmpty()
        ? CountedTally.ofOptions(slips, counts())
        : CountedTally.ofCandidates(slips, candidates());
  }

  private Integer valid() {
    return valid == null && cast != null && invalid != null
        ? Integer.valueOf(cast - invalid)
        : valid;
  }

  private List<OptionCount> counts() {
    List<OptionCount> counts = new ArrayList<>();
    options.forEach((option, count) -> counts.add(new OptionCount(option, count)));
    if (abstain != null) {
      counts.add(new OptionCount(BallotPaper.ABSTAIN, abstain));
    }
    return counts;
  }

  private HandParts parts() {
    List<int[]> typed = hands.stream().map(TallyFigures::numbers).toList();
    int denominator = typed.get(0)[1];
    boolean sensible =
        typed.size() > 1
            && typed.size() < 4
            && typed.stream().allMatch(part -> part.length == 2 && part[1] == denominator);
    if (!sensible) {
      throw new CliFailure(ExitCode.USAGE, "not-parts", String.join(",", hands));
    }
    Integer third = typed.size() == 3 ? Integer.valueOf(typed.get(2)[0]) : null;
    return new HandParts(denominator, typed.get(0)[0], typed.get(1)[0], third);
  }

  private List<CandidateCount> candidates() {
    List<CandidateCount> counts = new ArrayList<>();
    candidates.forEach(
        (name, typed) -> {
          int[] votes = numbers(typed);
          if (votes.length < 3 || votes.length > 4) {
            throw new CliFailure(ExitCode.USAGE, "not-parts", typed);
          }
          counts.add(
              new CandidateCount(
                  name, votes[0], votes[1], votes[2], votes.length == 4 ? votes[3] : 0));
        });
    return counts;
  }

  private static int[] numbers(String typed) {
    try {
      return List.of(typed.split("/")).stream().mapToInt(Integer::parseInt).toArray();
    } catch (NumberFormatException e) {
      throw new CliFailure(ExitCode.USAGE, "not-parts", typed);
    }
  }
}
