package org.konvent.master.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.JournalBuilder;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Draft;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteContact;

class AudiencePartsTest {

  private final JournalBuilder journal = new JournalBuilder();

  /** What is readable at once has an even position; the rest from a size of 10 on. */
  private final AudienceParts.Rule rule =
      (audience, entry, state) -> entry.seq() % 2 == 0 || state.size() >= 10;

  private AudienceParts parts;

  @BeforeEach
  void start() {
    parts = new AudienceParts(Audience.CREW, Snapshot.NONE, rule);
  }

  @Test
  void whatIsReadableGoesWithItsEntry_andTheRestWhenItIsDisclosed() {
    grow(4);
    assertThat(parts.between(0, 4, journal.lines())).containsExactly(0L, 2L);
    grow(5);
    assertThat(parts.between(4, 9, journal.lines())).containsExactly(4L, 6L, 8L);
    grow(1);
    assertThat(parts.between(9, 10, journal.lines())).containsExactly(1L, 3L, 5L, 7L, 9L);
    grow(1);
    assertThat(parts.between(10, 11, journal.lines())).containsExactly(10L);
  }

  @Test
  void aReaderWhoResumesGetsWhatWasDisclosedMeanwhile() {
    grow(4);
    grow(8);

    assertThat(parts.between(4, 12, journal.lines()))
        .containsExactlyInAnyOrder(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
    assertThat(parts.between(0, 12, journal.lines()))
        .containsExactlyElementsOf(LongStream.range(0, 12).boxed().toList());
  }

  @Test
  void afterARestartNothingIsLeftOut_fromWhereverOneResumes() {
    for (int i = 0; i < 1_200; i++) {
      journal.add(part(i));
    }
    AudienceParts restarted =
        new AudienceParts(
            Audience.CREW,
            journal.snapshot(),
            (audience, entry, state) -> state.size() >= entry.seq() + 100);

    for (long resumed : new long[] {0, 3, 499, 500, 501, 750, 1_000, 1_150, 1_200}) {
      List<Long> sent = new ArrayList<>(restarted.between(resumed, 1_200, journal.lines()));
      List<Long> missed =
          LongStream.range(0, 1_200)
              .filter(seq -> seq + 100 <= 1_200 && seq + 100 > resumed)
              .boxed()
              .toList();
      assertThat(sent).as("resumed at " + resumed).containsAll(missed);
    }
  }

  private void grow(int entries) {
    for (int i = 0; i < entries; i++) {
      journal.add(part(i));
    }
    parts.advance(journal.lines(), journal.snapshot().state());
  }

  private static Draft part(int i) {
    return Draft.of(new SiteAdded("s" + i, i, "Site " + i), new SiteContact(List.of("0651 1")));
  }
}
