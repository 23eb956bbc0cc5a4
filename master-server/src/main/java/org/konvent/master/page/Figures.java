package org.konvent.master.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.RankedProfile;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;
import org.konvent.web.page.Language;
import org.konvent.web.page.Words;

/** Rows and totals as figures that people read; nothing is decided from them. */
final class Figures {

  private static final Fraction HUNDRED = Fraction.of(100);

  private Figures() {}

  static List<Figure> row(Tally tally, BallotPaper paper) {
    if (tally instanceof HandTally hands) {
      return hands.exact()
          ? yesNo(
              hands.count().yes().toString(),
              hands.count().no().toString(),
              text(hands.count().abstain()))
          : parts(hands.parts());
    }
    CountedTally counted = (CountedTally) tally;
    return figures(paper, counted.options(), counted.candidates(), counted.profiles());
  }

  static List<Figure> total(Total total, BallotPaper paper) {
    if (total instanceof HandTotal hands) {
      String about = hands.estimatedRows() == 0 ? "" : "≈ ";
      return yesNo(
          about + whole(hands.yes()), about + whole(hands.no()), about + whole(hands.abstain()));
    }
    CountedTotal counted = (CountedTotal) total;
    return figures(paper, counted.options(), counted.candidates(), counted.profiles());
  }

  /** Yes of yes and no in per cent, one decimal; only for showing. */
  static Optional<String> share(Total total) {
    Fraction yes = Fraction.ZERO;
    Fraction no = Fraction.ZERO;
    if (total instanceof HandTotal hands) {
      yes = hands.yes();
      no = hands.no();
    } else if (total instanceof CountedTotal counted) {
      yes = Fraction.of(counted.votes(BallotPaper.YES));
      no = Fraction.of(counted.votes(BallotPaper.NO));
    }
    Fraction both = yes.plus(no);
    return both.signum() == 0
        ? Optional.empty()
        : Optional.of(yes.times(HUNDRED).dividedBy(both).approx(1));
  }

  private static List<Figure> parts(HandParts parts) {
    String of = "/" + parts.denominator();
    return yesNo(
        parts.yes() + of, parts.no() + of, parts.abstain() == null ? "" : parts.abstain() + of);
  }

  private static List<Figure> yesNo(String yes, String no, String abstain) {
    List<Figure> figures = new ArrayList<>();
    figures.add(named(BallotPaper.YES, yes));
    figures.add(named(BallotPaper.NO, no));
    if (!abstain.isEmpty()) {
      figures.add(named(BallotPaper.ABSTAIN, abstain));
    }
    return figures;
  }

  private static List<Figure> figures(
      BallotPaper paper,
      List<OptionCount> options,
      List<CandidateCount> candidates,
      List<RankedProfile> profiles) {
    List<Figure> figures = new ArrayList<>();
    options.forEach(it -> figures.add(option(paper, it.option(), text(it.count()))));
    candidates.forEach(
        it ->
            figures.add(
                option(
                    paper,
                    it.option(),
                    "%s / %s / %s".formatted(text(it.yes()), text(it.no()), text(it.abstain())))));
    profiles.forEach(it -> figures.add(ranking(paper, it)));
    return figures;
  }

  private static Figure option(BallotPaper paper, String id, String value) {
    if (BallotPaper.yesNo().optionIds().contains(id)) {
      return named(id, value);
    }
    String name = name(paper, id);
    return new Figure(id, name, name, value);
  }

  private static Figure ranking(BallotPaper paper, RankedProfile profile) {
    String names =
        profile.ranking().places().stream()
            .map(id -> name(paper, id))
            .collect(Collectors.joining(" > "));
    return new Figure(profile.ranking().toString(), names, names, text(profile.count()));
  }

  private static String name(BallotPaper paper, String id) {
    return paper.options().stream()
        .filter(it -> it.id().equals(id))
        .map(it -> it.name())
        .findFirst()
        .orElse(id);
  }

  private static Figure named(String option, String value) {
    return new Figure(
        option,
        Words.of("option", option, Language.DE),
        Words.of("option", option, Language.EN),
        value);
  }

  /** Shares of hands do not add up to whole people; shown to the nearest one. */
  private static String whole(Fraction figure) {
    return figure.approx(0);
  }

  private static String text(Integer count) {
    return count == null ? "" : count.toString();
  }
}
