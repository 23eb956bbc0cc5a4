package org.konvent.model.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.minutes.RowLine;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityBase;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/** One vote as a contest: what could be chosen, with counts for each site, or sites together, and in all. */
record NistContest(
    NistJson json, Map<String, List<String>> groups, List<NistContest.Candidate> candidates) {

  /** Somebody, or something, that could be elected. */
  record Candidate(String id, String name) {}

  /** What can be chosen: {@code id} within the vote, and under which name its figure stands. */
  private record Choice(String id, String name, String figure, String countedAs) {}

  void write(VoteMinutes vote) throws IOException {
    boolean election = vote.vote().question().kind() == VoteKind.ELECTION;
    json.object(
        election ? "CandidateContest" : "BallotMeasureContest", () -> contest(vote, election));
  }

  private void contest(VoteMinutes vote, boolean election) throws IOException {
    Question question = vote.vote().question();
    BallotPaper paper = question.paper();
    json.field("@id", id(vote)).field("ElectionDistrictId", NistReport.ALL);
    json.field("Name", question.subject()).field("SequenceOrder", vote.vote().number());
    json.field("TotalSubUnits", vote.vote().rows().size());
    json.field(
        "SubUnitsReported",
        vote.vote().rows().values().stream().filter(row -> row.state().counts()).count());
    variation(question);
    json.counted();
    json.list(
        "ExternalIdentifier",
        () ->
            json.object(
                "ExternalIdentifier",
                () ->
                    json.field("Type", "other")
                        .field("OtherType", "konvent-check-sum")
                        .field("Value", vote.checkSum())));
    if (election) {
      json.field("VotesAllowed", paper.maxSelections()).field("NumberElected", paper.seatsToFill());
    } else if (question.rule().isPresent()) {
      json.texts("PassageThreshold", question.rule().get().formula());
    }
    json.list(
        "ContestSelection",
        () -> {
          for (List<Choice> choice : choices(paper)) {
            selection(vote, election, choice);
          }
        });
  }

  private static String id(VoteMinutes vote) {
    return "vote-" + vote.vote().number();
  }

  private void variation(Question question) throws IOException {
    switch (question.paper().form()) {
      case HAND, YES_NO_ABSTAIN ->
          json.field(
              "VoteVariation",
              question.rule().filter(NistContest::isSuper).isPresent()
                  ? "super-majority"
                  : "majority");
      case PLURALITY ->
          json.field("VoteVariation", question.rule().isPresent() ? "majority" : "plurality");
      case SELECTION -> json.field("VoteVariation", "n-of-m");
      case APPROVAL -> json.field("VoteVariation", "approval");
      case PER_CANDIDATE ->
          json.field("VoteVariation", "other")
              .field("OtherVoteVariation", "yes or no for each candidate");
      case RANKED -> json.field("VoteVariation", "rcv");
    }
  }

  private static boolean isSuper(MajorityRule rule) {
    return rule.base() == MajorityBase.YES_NO && 2 * rule.numerator() > rule.denominator();
  }

  /** Each selection with the figures it has; rankings are no counts for anybody, so theirs have none. */
  private static List<List<Choice>> choices(BallotPaper paper) {
    List<List<Choice>> choices = new ArrayList<>();
    if (paper.form() == BallotForm.HAND) {
      for (BallotOption option : BallotPaper.yesNo().options()) {
        choices.add(List.of(new Choice(option.id(), option.name(), option.id(), "total")));
      }
      return choices;
    }
    for (BallotOption option : paper.options()) {
      if (paper.form() == BallotForm.PER_CANDIDATE) {
        String figure = "candidate:" + option.id() + ":";
        choices.add(
            List.of(
                new Choice(option.id(), option.name(), figure + BallotPaper.YES, "total"),
                new Choice(option.id(), option.name(), figure + BallotPaper.NO, BallotPaper.NO),
                new Choice(
                    option.id(),
                    option.name(),
                    figure + BallotPaper.ABSTAIN,
                    BallotPaper.ABSTAIN)));
      } else {
        choices.add(
            List.of(new Choice(option.id(), option.name(), "option:" + option.id(), "total")));
      }
    }
    return choices;
  }

  private void selection(VoteMinutes vote, boolean election, List<Choice> figures)
      throws IOException {
    Choice choice = figures.get(0);
    String id = id(vote) + "-" + choice.id();
    json.object(
        election ? "CandidateSelection" : "BallotMeasureSelection",
        () -> {
          json.field("@id", id);
          if (election) {
            Candidate candidate = new Candidate(id + "-candidate", choice.name());
            candidates.add(candidate);
            json.list("CandidateIds", () -> json.out().writeString(candidate.id()));
          } else {
            json.texts("Selection", choice.name());
          }
          json.list(
              "VoteCounts",
              () -> {
                for (Choice figure : figures) {
                  counts(vote, figure);
                }
              });
        });
  }

  private void counts(VoteMinutes vote, Choice choice) throws IOException {
    for (RowLine row : vote.rows()) {
      if (row.counts()) {
        count(row.figures(), choice, unit(vote, row));
      }
    }
    count(vote.total(), choice, NistReport.ALL);
  }

  private String unit(VoteMinutes vote, RowLine row) {
    if (row.sites().size() == 1) {
      return NistReport.unitOf(row.sites().get(0));
    }
    String id = id(vote) + "-" + String.join("-", row.sites());
    groups.put(id, row.sites());
    return id;
  }

  private void count(Map<String, String> figures, Choice choice, String unit) throws IOException {
    Optional<Long> figure = Optional.ofNullable(figures.get(choice.figure())).map(Long::valueOf);
    if (figure.isPresent()) {
      json.object(
          "VoteCounts",
          () -> {
            boolean total = choice.countedAs().equals("total");
            json.field("Count", figure.get()).field("GpUnitId", unit);
            json.field("Type", total ? "total" : "other");
            if (!total) {
              json.field("OtherType", choice.countedAs());
            }
          });
    }
  }
}
