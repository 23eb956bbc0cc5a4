package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Question;
import org.konvent.satellite.rehearsal.crew.Orders;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.House;
import org.konvent.satellite.rehearsal.play.VotePlay;

/**
 * A vote: {@code hands}, {@code ballots} or {@code election}, or what follows from an earlier one:
 * {@code repeat} and {@code run-off}.
 *
 * @param of label of the vote that is repeated, or followed by a run-off
 * @param as how it is repeated: {@code again} as it was, {@code counted-hands}, {@code ballots}
 * @param ballot of an election: {@code plurality} (default), {@code selection}, {@code approval}, {@code
 *     per-candidate}, {@code ranked}
 * @param most of a selection, how many one ballot may tick
 * @param elected whom the evaluation of rankings by hand elects, in this order
 * @param motion label of the motion that the announcement decides
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE) // inside another step it stands without its name
record VoteStep(
    String form,
    String label,
    Optional<String> subject,
    Optional<String> rule,
    List<String> candidates,
    Optional<String> ballot,
    Optional<Integer> most,
    List<String> elected,
    Optional<Integer> seats,
    Optional<Boolean> secret,
    Optional<String> of,
    Optional<String> as,
    Optional<String> motion,
    Optional<Integer> seconds,
    Optional<Integer> transmitSeconds,
    Map<String, Slip> rows,
    Set<String> cut,
    Optional<VotePlan.Extension> extension)
    implements ScenarioStep {

  private static final int SECONDS = 300;

  VoteStep {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
    elected = elected == null ? List.of() : List.copyOf(elected);
    rows = rows == null ? Map.of() : new LinkedHashMap<>(rows);
    cut = cut == null ? Set.of() : Set.copyOf(cut);
  }

  /** The same, deciding a motion by its entry number. */
  VoteStep about(String number) {
    return new VoteStep(
        form,
        label,
        subject,
        rule,
        candidates,
        ballot,
        most,
        elected,
        seats,
        secret,
        of,
        as,
        Optional.of(number),
        seconds,
        transmitSeconds,
        rows,
        cut,
        extension);
  }

  @Override
  public void play(House house) {
    Orders prepared = new VoteOrders(this, house).prepare();
    int number = prepared.recorded("VotePrepared", "vote").asInt();
    Optional<String> moved = motion.map(house::motion);
    moved.ifPresent(entry -> putToVote(house, entry, number));
    Question question = question(prepared.recorded("VotePrepared", "question"));
    new VotePlay(house, plan(question), number).play();
    if (!elected.isEmpty()) {
      evaluate(house, number, question.paper());
    }
  }

  /** What the officers found on paper; the result is announced anew with it. */
  private void evaluate(House house, int number, BallotPaper paper) {
    List<String> ids = elected.stream().map(name -> id(name, paper)).toList();
    house
        .crew()
        .order(
            Seat.OFFICER,
            "/votes/" + number + "/evaluation",
            Map.of("elected", ids, "ground", "evaluated by hand from the merged rankings"));
  }

  private static String id(String name, BallotPaper paper) {
    return paper.options().stream()
        .filter(option -> option.name().equals(name))
        .map(BallotOption::id)
        .findFirst()
        .orElseThrow(() -> InputProblem.of("not-on-this-ballot", name));
  }

  private VotePlan plan(Question question) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    rows.forEach((site, slip) -> figures.put(site, slip.figures()));
    Set<String> phone =
        rows.entrySet().stream()
            .filter(row -> row.getValue().byPhone())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return VotePlan.named(label, question.subject())
        .asking(question)
        .rows(figures)
        .lasting(seconds.orElse(SECONDS), transmitSeconds)
        .disturbed(cut, extension)
        .byPhone(phone);
  }

  private static Question question(JsonNode tree) {
    return ModelJson.fromTree(new ObjectMapper().convertValue(tree, Map.class), Question.class);
  }

  private static void putToVote(House house, String motion, int number) {
    house.crew().order(Seat.CHAIR, "/motions/" + motion + "/vote", Map.of("vote", number));
  }
}
