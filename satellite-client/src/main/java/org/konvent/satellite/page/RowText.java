package org.konvent.satellite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandCount;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.RankedProfile;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;

/** A site's row as people read it out. */
public record RowText(BallotPaper paper, Tally tally) {

  /** What was voted: options, candidates, rankings, hands. */
  public List<Figure> votes() {
    if (tally instanceof HandTally hands) {
      return hands.exact() ? counted(hands.count()) : parts(hands.parts());
    }
    CountedTally counted = (CountedTally) tally;
    List<Figure> figures = new ArrayList<>();
    counted.options().forEach(it -> figures.add(Figure.of(name(it.option()), it.count())));
    counted.candidates().forEach(it -> figures.addAll(candidate(it)));
    counted.profiles().forEach(it -> figures.add(ranking(it)));
    return figures;
  }

  /** The slips, before anybody looks at what they say; none for hands. */
  public List<Figure> slips() {
    if (!(tally instanceof CountedTally counted)) {
      return List.of();
    }
    Slips slips = counted.slips();
    return Stream.of(
            Figure.of("issued", slips.issued()),
            Figure.of("cast", slips.cast()),
            Figure.of("invalid", slips.invalid()),
            Figure.of("valid", slips.valid()),
            paper.hasBlankField() ? Figure.of("blank", slips.blank()) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  /** How many ballots or hands there are together; nothing for an estimate. */
  public Optional<Integer> together() {
    if (tally instanceof CountedTally counted) {
      return Optional.ofNullable(counted.slips().cast());
    }
    HandCount count = ((HandTally) tally).count();
    return Optional.ofNullable(count)
        .filter(it -> it.yes() != null && it.no() != null)
        .map(it -> it.yes() + it.no() + (it.abstain() == null ? 0 : it.abstain()));
  }

  public Optional<Integer> present() {
    return Optional.ofNullable(tally.present());
  }

  /** How an option is called: yes, no and abstain by their code, everything else by its name. */
  private String name(String option) {
    return named(paper, option);
  }

  static String named(BallotPaper paper, String option) {
    boolean fixed = List.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN).contains(option);
    return fixed
        ? option
        : paper.options().stream()
            .filter(it -> it.id().equals(option))
            .map(BallotOption::name)
            .findFirst()
            .orElse(option);
  }

  private List<Figure> candidate(CandidateCount count) {
    String who = name(count.option());
    return List.of(
        figure(who, "yes", count.yes()),
        figure(who, "no", count.no()),
        figure(who, "abstain", count.abstain()));
  }

  private static Figure figure(String who, String what, Integer value) {
    return new Figure(who, what, Figure.of(what, value).value());
  }

  private Figure ranking(RankedProfile profile) {
    List<String> places = profile.ranking().places().stream().map(this::name).toList();
    return Figure.of(String.join(" > ", places), profile.count());
  }

  private static List<Figure> counted(HandCount count) {
    List<Figure> figures =
        new ArrayList<>(List.of(Figure.of("yes", count.yes()), Figure.of("no", count.no())));
    if (count.abstain() != null) {
      figures.add(Figure.of("abstain", count.abstain()));
    }
    return figures;
  }

  private static List<Figure> parts(HandParts parts) {
    List<Figure> figures = new ArrayList<>();
    figures.add(part("yes", parts.yes(), parts));
    figures.add(part("no", parts.no(), parts));
    if (parts.threeParts()) {
      figures.add(part("abstain", parts.abstain(), parts));
    }
    return figures;
  }

  private static Figure part(String what, Integer part, HandParts parts) {
    return new Figure("", what, part + "/" + parts.denominator());
  }
}
