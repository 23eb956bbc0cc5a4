package org.konvent.satellite.rehearsal.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.satellite.rehearsal.crew.Orders;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.House;

/** How the media helper prepares a vote of a scenario. */
record VoteOrders(VoteStep step, House house) {

  Orders prepare() {
    return switch (step.form()) {
      case "hands" -> asked(plan());
      case "ballots" -> asked(plan().on(BallotPaper.yesNo()));
      case "election" -> asked(election());
      case "repeat" -> order("repetition", Map.of("as", repetition()));
      case "run-off" -> order("run-off", runOff());
      default -> throw InputProblem.of("form-unknown", step.label(), step.form());
    };
  }

  private VotePlan plan() {
    String subject =
        step.subject().orElseThrow(() -> InputProblem.of("subject-missing", step.label()));
    return VotePlan.named(step.label(), subject).by(rule("simple"));
  }

  private VotePlan election() {
    VotePlan election = plan().election(ballotForm(), step.candidates());
    BallotPaper paper = election.question().paper();
    paper = step.most().map(paper::withMaxSelections).orElse(paper);
    paper = step.seats().map(paper::withSeats).orElse(paper);
    VotePlan printed = election.electing(paper);
    return step.rule().isPresent() ? printed.by(rule("")) : printed;
  }

  private BallotForm ballotForm() {
    return switch (step.ballot().orElse("plurality")) {
      case "plurality" -> BallotForm.PLURALITY;
      case "selection" -> BallotForm.SELECTION;
      case "approval" -> BallotForm.APPROVAL;
      case "per-candidate" -> BallotForm.PER_CANDIDATE;
      case "ranked" -> BallotForm.RANKED;
      default -> throw InputProblem.of("ballot-unknown", step.label(), step.ballot().orElse(""));
    };
  }

  private String repetition() {
    return switch (step.as().orElse("again")) {
      case "again" -> "AGAIN";
      case "counted-hands" -> "COUNTED_HANDS";
      case "ballots" -> "BALLOTS";
      default -> throw InputProblem.of("repetition-unknown", step.label(), step.as().orElse(""));
    };
  }

  private Map<String, Object> runOff() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("candidates", List.of());
    step.rule().ifPresent(name -> content.put("rule", ModelJson.tree(rule(name))));
    return content;
  }

  private MajorityRule rule(String usual) {
    String name = step.rule().orElse(usual);
    return MajorityRule.SHIPPED.stream()
        .filter(shipped -> shipped.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                InputProblem.of(
                    "majority-unknown",
                    name,
                    MajorityRule.SHIPPED.stream().map(MajorityRule::name).toList()));
  }

  private Orders asked(VotePlan plan) {
    Question question = plan.secretly(step.secret().orElse(false)).question();
    return house.crew().order(Seat.MEDIA, "/votes", Map.of("question", ModelJson.tree(question)));
  }

  private Orders order(String act, Map<String, ?> content) {
    String label = step.of().orElseThrow(() -> InputProblem.of("of-missing", step.label()));
    return house.crew().order(Seat.MEDIA, "/votes/" + house.vote(label) + "/" + act, content);
  }
}
