package org.konvent.satellite.rehearsal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.RankedProfile;
import org.konvent.model.tally.Ranking;
import org.konvent.model.tally.Tally;

/**
 * A count of ballots that rank the candidates.
 *
 * @param ballots how many ballots there are
 * @param rankings ballots by ranking, such as {@code Ada > Ben}
 */
public record RankedFigures(BallotFigures ballots, Map<String, Integer> rankings)
    implements Figures {

  private static final String BEFORE = "\\s*>\\s*";

  public RankedFigures {
    rankings = new LinkedHashMap<>(rankings);
  }

  @Override
  public Tally tally(int present, BallotPaper paper) {
    rankings.keySet().forEach(text -> BallotFigures.requireKnown(places(text), paper));
    List<RankedProfile> profiles =
        rankings.entrySet().stream()
            .map(entry -> new RankedProfile(ranking(entry.getKey(), paper), entry.getValue()))
            .toList();
    return CountedTally.ofProfiles(ballots.slips(present, paper), profiles);
  }

  private static Ranking ranking(String text, BallotPaper paper) {
    return new Ranking(places(text).stream().map(name -> id(name, paper)).toList());
  }

  private static List<String> places(String text) {
    return Stream.of(text.strip().split(BEFORE)).toList();
  }

  private static String id(String name, BallotPaper paper) {
    return paper.options().stream()
        .filter(option -> option.name().equals(name))
        .map(BallotOption::id)
        .findFirst()
        .orElseThrow();
  }
}
