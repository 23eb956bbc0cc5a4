package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.close;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.declaredByCount;
import static org.konvent.model.command.vote.VoteScene.election;
import static org.konvent.model.command.vote.VoteScene.ticks;
import static org.konvent.model.convention.ConventionFixture.CHAIR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/** Candidates neither count nor confirm their own election ({@code domain.md} 2). */
class CandidatesDoNotCountTest {

  private static final Actor EVA = Actor.account("eva", Set.of(Role.RETURNING_OFFICER));

  private final ConventionFixture convention = ConventionFixture.crowded("berlin");
  private final Question question = election(BallotForm.PLURALITY, 1, null, "Max Muster", "eva");

  private static CountedTally row(int eva) {
    return ticks(Map.of("eva", eva, "Max Muster", 90 - eva));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eva", "EVA", " Max  Muster ", "p-1"})
  void figuresThatACandidateCountedAreRefused(String officer) {
    convention.accept(CHAIR, new NamePerson("p-1", "Max Muster", Optional.empty()));
    int vote = counting(convention, question);

    assertThat(convention.desk("berlin").counted(vote, row(50), List.of("o1", officer)).refusal())
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
    convention.desk("berlin").tally(vote, row(50)).send();
    assertThat(convention.row(vote, "berlin").state().counts()).isTrue();
  }

  @Test
  void whoStandsInNoElectionCounts_alsoWhereAnOptionIsCalledLikeThem() {
    Question choice =
        Question.of(VoteKind.VOTE, "Wie heißt das Haus?", question.paper(), Optional.empty());
    int vote = counting(convention, choice);

    convention.desk("berlin").counted(vote, row(50), List.of("eva")).send();

    assertThat(convention.row(vote, "berlin").state().counts()).isTrue();
  }

  @Test
  void aCandidateNeitherTypesNorConfirmsByTelephone() {
    int vote = counting(convention, question);

    assertThat(convention.refusal(EVA, typed(vote, List.of("o1"))))
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
    assertThat(convention.refusal(ConventionFixture.OFFICER, typed(vote, List.of("eva"))))
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
    convention.accept(ConventionFixture.OFFICER, typed(vote, List.of("o1")));
    long entry = convention.lastSeq();
    assertThat(convention.refusal(EVA, new ConfirmPhoneTally(vote, "berlin", entry, "4711")))
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
  }

  @Test
  void aCandidateNeitherDeclaresNorCorrectsTheResult() {
    int vote = counting(convention, question);
    convention.desk("berlin").tally(vote, row(50)).send();
    close(convention, vote);
    convention.desk("berlin").correction(vote, row(49)).send();
    CorrectTally correction =
        new CorrectTally(vote, "berlin", convention.lastSeq(), "Zahlendreher", "Blatt 3");

    assertThat(convention.refusal(EVA, declaredByCount(vote, Map.of("eva", 50, "Max Muster", 40))))
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
    assertThat(convention.refusal(EVA, ProposeAct.of(correction)))
        .isEqualTo(ProblemCode.CANDIDATE_COUNTS);
    convention.byTwo(correction);
  }

  private static TypePhoneTally typed(int vote, List<String> officers) {
    return new TypePhoneTally(vote, "berlin", row(50), officers, "+49 30 1234", "4711");
  }
}
