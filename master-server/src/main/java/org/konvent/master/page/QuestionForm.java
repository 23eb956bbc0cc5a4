package org.konvent.master.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BlankBallots;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/**
 * The form in which a vote is prepared, or changed before it opens.
 *
 * @param now the question as it stands; absent for a new one
 */
public record QuestionForm(Optional<Question> now) {

  /** A majority rule as the command carries it. */
  public record RuleChoice(MajorityRule rule, boolean isChosen) {
    public String value() {
      return json(rule);
    }
  }

  public String subject() {
    return now.map(Question::subject).orElse("");
  }

  public boolean isSecret() {
    return now.map(Question::secret).orElse(false);
  }

  public VoteKind kind() {
    return now.map(Question::kind).orElse(VoteKind.VOTE);
  }

  public BallotForm form() {
    return paper().map(BallotPaper::form).orElse(BallotForm.HAND);
  }

  public BlankBallots blankBallots() {
    return paper().map(BallotPaper::blankBallots).orElse(BlankBallots.ABSTENTION);
  }

  public int maxSelections() {
    return paper().map(BallotPaper::maxSelections).orElse(1);
  }

  public Optional<Integer> seats() {
    return paper().map(BallotPaper::seats);
  }

  /** The rules that come with the product, and the question's own where it is another one. */
  public List<RuleChoice> rules() {
    Optional<MajorityRule> chosen = now.flatMap(Question::rule);
    return Stream.concat(MajorityRule.SHIPPED.stream(), chosen.stream())
        .distinct()
        .map(rule -> new RuleChoice(rule, chosen.filter(rule::equals).isPresent()))
        .toList();
  }

  /** Whether most votes decide. */
  public boolean isByMostVotes() {
    return now.isPresent() && now.get().rule().isEmpty();
  }

  /** Names in the order of the paper, one per line; none where the form itself says what can be answered. */
  public String names() {
    return named().map(BallotOption::name).collect(Collectors.joining("\n"));
  }

  /** Keys by name, so that who keeps the name keeps the key. */
  public String keys() {
    return json(
        named().collect(Collectors.toMap(BallotOption::name, BallotOption::id, (a, b) -> a)));
  }

  /** What belongs to the question and has no field of its own: it stays as it is. */
  public String rest() {
    Map<String, Object> question = new HashMap<>(now.map(ModelJson::tree).orElse(Map.of()));
    List.of("kind", "subject", "rule", "secret").forEach(question::remove);
    Map<String, Object> paper =
        new HashMap<>(Map.of("gapsAllowed", false, "singleCheckAllowed", false));
    paper.putAll(paper().map(ModelJson::tree).orElse(Map.of()));
    List.of("form", "options", "maxSelections", "seats", "blankBallots").forEach(paper::remove);
    question.put("paper", paper);
    return json(question);
  }

  public List<VoteKind> kinds() {
    return List.of(VoteKind.values());
  }

  public List<BallotForm> forms() {
    return List.of(BallotForm.values());
  }

  public List<BlankBallots> blanks() {
    return List.of(BlankBallots.values());
  }

  private Optional<BallotPaper> paper() {
    return now.map(Question::paper);
  }

  private Stream<BallotOption> named() {
    return paper()
        .filter(it -> it.form() != BallotForm.HAND && it.form() != BallotForm.YES_NO_ABSTAIN)
        .stream()
        .flatMap(it -> it.options().stream());
  }

  private static String json(Object value) {
    return new String(ModelJson.canonical(value), StandardCharsets.UTF_8);
  }
}
