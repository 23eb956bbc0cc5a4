package org.konvent.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Secret;
import org.konvent.model.people.PeopleFact;
import org.konvent.model.people.PersonName;
import org.konvent.model.site.SiteFact;

/** What a sealed part holds changes nothing but what can be read. */
class FoldTest {

  private static final int STORIES = 20;

  @Test
  void foldingWithPartsEqualsFoldingWithoutAndRevealing() {
    for (int seed = 0; seed < STORIES; seed++) {
      TestConvention story = new RandomStory(seed).told(150);
      assertThat(revealedLater(story.lines(), new Random(seed)))
          .as("seed " + seed)
          .isEqualTo(story.state());
    }
  }

  @Test
  void storiesTellEveryKindOfTheseFeatures() {
    Set<String> told = new TreeSet<>();
    for (int seed = 0; seed < STORIES; seed++) {
      new RandomStory(seed).told(150).lines().forEach(line -> told.add(line.entry().fact().kind()));
    }
    Set<String> kinds = new TreeSet<>();
    for (Class<?> feature :
        List.of(ConventionFact.class, PeopleFact.class, SiteFact.class, ProposalFact.class)) {
      for (Class<?> kind : feature.getPermittedSubclasses()) {
        kinds.add(kind.getSimpleName());
      }
    }
    assertThat(told).containsAll(kinds);
  }

  @Test
  void readingTheJournalBackGivesTheSameState() {
    TestConvention story = new RandomStory(7).told(150);
    ConventionState state = ConventionState.empty();
    for (Scribe.Line line : story.lines()) {
      Entry entry = Kinds.codec().decode(line.bytes());
      Optional<Secret> part =
          line.part().map(it -> Kinds.codec().decodeSecret(entry.fact(), it.json()));
      state = state.fold(entry, part);
    }
    assertThat(state).isEqualTo(story.state());
  }

  @Test
  void anErasedPartIsNotRevealedAgain() {
    TestConvention convention =
        TestConvention.prepared().done(new NamePerson("p-1", "Eva", Optional.empty()));
    Scribe.Line named = convention.last();
    convention.done(new ErasePersonalData(List.of(named.entry().seq())));

    ConventionState again =
        convention.state().reveal(named.entry().seq(), named.secret().orElseThrow());
    assertThat(again.secret(named.entry().seq(), PersonName.class)).isEmpty();
  }

  /** Hidden parts come in any order, some early, some late. */
  private static ConventionState revealedLater(List<Scribe.Line> lines, Random random) {
    List<Scribe.Line> waiting = new ArrayList<>();
    ConventionState state = ConventionState.empty();
    for (Scribe.Line line : lines) {
      state = state.fold(line.entry(), Optional.empty());
      if (line.secret().isPresent()) {
        waiting.add(line);
      }
      if (!waiting.isEmpty() && random.nextBoolean()) {
        state = revealed(state, waiting.remove(random.nextInt(waiting.size())));
      }
    }
    Collections.shuffle(waiting, random);
    for (Scribe.Line line : waiting) {
      state = revealed(state, line);
    }
    return state;
  }

  private static ConventionState revealed(ConventionState state, Scribe.Line line) {
    return state.reveal(line.entry().seq(), line.secret().orElseThrow());
  }
}
