package org.konvent.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.OpenItem;
import org.konvent.model.convention.Proposal;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.Role;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.VerifyOutcome;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.ListKind;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.stage.OnAir;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ReportSource;
import org.konvent.model.stage.StreamState;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.statement.UnreadNote;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BlankBallots;
import org.konvent.model.tally.HandOutcome;
import org.konvent.model.tally.MajorityBase;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Ruling;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.VoteKind;

class WordsTest {

  /** What is never erased. */
  private static final Set<Class<?>> PROOF =
      Set.of(StatementNote.class, TypedTally.class, UnreadNote.class, Declaration.class);

  private static final Stream<Class<? extends Enum<?>>> SHOWN =
      Stream.of(
          ItemKind.class,
          ItemState.class,
          Visibility.class,
          Life.Phase.class,
          OpenItem.Kind.class,
          Proposal.Phase.class,
          Role.class,
          RecordStep.class,
          Signatory.class,
          VerifyOutcome.class,
          ContributionState.class,
          ListKind.class,
          org.konvent.model.queue.Outcome.class,
          IncidentKind.class,
          ReadinessItem.class,
          SiteFunction.class,
          OnAir.Mark.class,
          Programme.Kind.class,
          ReportSource.class,
          StreamState.class,
          BallotForm.class,
          BlankBallots.class,
          HandOutcome.class,
          MajorityBase.class,
          PlausibilityLevel.class,
          VerdictOutcome.class,
          Basis.class,
          Channel.class,
          DependentKind.class,
          Phase.class,
          RowState.class,
          Ruling.class,
          SmallSiteRule.class,
          VoteKind.class);

  @Test
  void everyConstantThatIsShownHasAWord_inBothLanguages() {
    SHOWN
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .forEach(
            constant -> {
              for (Language reader : Language.values()) {
                assertThat(Words.bundle(reader).containsKey(Words.key(constant)))
                    .as(Words.key(constant) + " in " + reader)
                    .isTrue();
              }
            });
  }

  @Test
  void everyFactWhosePersonalDataCanBeErasedHasAWord() {
    Kinds.all().stream()
        .filter(fact -> fact.isAnnotationPresent(HoldsSecret.class))
        .filter(fact -> !PROOF.contains(fact.getAnnotation(HoldsSecret.class).value()))
        .forEach(
            fact ->
                assertThat(Words.bundle(Language.DE).keySet())
                    .contains("erasure." + fact.getSimpleName()));
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys(Language.DE)).isEqualTo(keys(Language.EN));
  }

  private static TreeSet<String> keys(Language reader) {
    ResourceBundle words = Words.bundle(reader);
    return new TreeSet<>(words.keySet());
  }
}
