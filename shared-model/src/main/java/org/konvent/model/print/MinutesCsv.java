package org.konvent.model.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RowLine;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;

/**
 * All votes as one table: a row for each site and vote, or for sites that are published together. Names of columns and
 * codes are English in every language. No sums stand in it: whoever adds up gets the totals.
 */
public final class MinutesCsv {

  /** Says that the text is UTF-8, which spreadsheets would not guess. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final String SEPARATOR = ";";
  private static final String LINE_END = "\r\n";

  private static final List<String> FIGURES =
      List.of(
          "present",
          "issued",
          "cast",
          "invalid",
          "valid",
          "blank",
          "denominator",
          BallotPaper.YES,
          BallotPaper.NO,
          BallotPaper.ABSTAIN);

  private static final List<String> PER_CANDIDATE = List.of("yes", "no", "abstain", "missing");

  private final Minutes minutes;
  private final Appendable out;
  private final int options;
  private final boolean candidates;

  private MinutesCsv(Minutes minutes, Appendable out) {
    this.minutes = minutes;
    this.out = out;
    List<BallotPaper> papers =
        minutes.questions().stream()
            .map(Question::paper)
            .filter(paper -> paper.form() != BallotForm.YES_NO_ABSTAIN)
            .toList();
    this.options = papers.stream().mapToInt(paper -> paper.options().size()).max().orElse(0);
    this.candidates = papers.stream().anyMatch(paper -> paper.form() == BallotForm.PER_CANDIDATE);
  }

  /** Writes the table, one vote after the other. */
  public static void write(Minutes minutes, Appendable out) {
    new MinutesCsv(minutes, out).write();
  }

  private void write() {
    append(BYTE_ORDER_MARK);
    line(head());
    for (VoteMinutes vote : minutes.votes()) {
      vote.rows().forEach(row -> line(cells(vote, row)));
    }
  }

  private List<String> head() {
    List<String> head =
        new ArrayList<>(
            List.of(
                "convention",
                "rehearsal",
                "vote",
                "kind",
                "subject",
                "form",
                "secret",
                "rule",
                "phase",
                "corrected",
                "outcome",
                "site",
                "site_name",
                "status",
                "counted",
                "channel",
                "accredited"));
    head.addAll(FIGURES);
    for (int option = 1; option <= options; option++) {
      head.add("option_" + option);
      head.add("votes_" + option);
      if (candidates) {
        for (String figure : PER_CANDIDATE) {
          head.add(figure + "_" + option);
        }
      }
    }
    head.addAll(
        List.of("rankings", "entry", "leaf", "vote_check_sum", "record_version", "record_sealed"));
    return head;
  }

  private List<String> cells(VoteMinutes vote, RowLine row) {
    Question question = vote.vote().question();
    List<String> cells =
        new ArrayList<>(
            List.of(
                minutes.cover().life().id(),
                truth(minutes.cover().life().rehearsal()),
                Integer.toString(vote.vote().number()),
                question.kind().name(),
                question.subject(),
                question.paper().form().name(),
                truth(question.secret()),
                question.rule().map(it -> it.name()).orElse(""),
                vote.vote().phase().name(),
                truth(vote.vote().corrected()),
                vote.vote().announcement().map(ResultAnnounced::outcome).orElse("")));
    cells.add(String.join(" + ", row.sites()));
    cells.add(row.sites().stream().map(minutes::siteName).collect(Collectors.joining(" + ")));
    cells.add(row.state().map(Enum::name).orElse("COMBINED"));
    cells.add(truth(row.counts()));
    cells.add(row.channel().map(Enum::name).orElse(""));
    cells.add(row.present().map(HeadCount::accredited).map(Object::toString).orElse(""));
    figures(row, cells);
    options(question.paper(), row.figures(), cells);
    cells.add(rankings(row.figures()));
    cells.add(row.anchor().map(it -> Long.toString(it.seq())).orElse(""));
    cells.add(row.anchor().map(it -> it.leaf()).orElse(""));
    cells.add(vote.checkSum());
    cells.add(Integer.toString(minutes.cover().version().number()));
    cells.add(truth(minutes.cover().version().isSealed()));
    return cells;
  }

  /** The figures of the paper; a yes/no ballot's stand in the columns of the hands. */
  private static void figures(RowLine row, List<String> cells) {
    for (String name : FIGURES) {
      String figure =
          Optional.ofNullable(row.figures().get(name))
              .orElse(row.figures().getOrDefault("option:" + name, ""));
      boolean known = name.equals("present") && figure.isEmpty();
      cells.add(
          known ? row.present().map(HeadCount::present).map(Object::toString).orElse("") : figure);
    }
  }

  private void options(BallotPaper paper, Map<String, String> figures, List<String> cells) {
    List<BallotOption> listed =
        paper.form() == BallotForm.YES_NO_ABSTAIN ? List.of() : paper.options();
    for (int i = 0; i < options; i++) {
      Optional<BallotOption> option =
          i < listed.size() ? Optional.of(listed.get(i)) : Optional.empty();
      cells.add(option.map(BallotOption::name).orElse(""));
      cells.add(option.map(it -> figures.getOrDefault("option:" + it.id(), "")).orElse(""));
      if (candidates) {
        for (String figure : PER_CANDIDATE) {
          cells.add(
              option
                  .map(it -> figures.getOrDefault("candidate:" + it.id() + ":" + figure, ""))
                  .orElse(""));
        }
      }
    }
  }

  private static String rankings(Map<String, String> figures) {
    return figures.entrySet().stream()
        .filter(it -> it.getKey().startsWith("ranking:"))
        .map(it -> it.getKey().substring("ranking:".length()) + "=" + it.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String truth(boolean is) {
    return Boolean.toString(is);
  }

  private void line(List<String> cells) {
    append(cells.stream().map(TableCell::of).collect(Collectors.joining(SEPARATOR)));
    append(LINE_END);
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
