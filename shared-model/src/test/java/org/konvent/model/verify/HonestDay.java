package org.konvent.model.verify;

import java.util.Optional;
import org.konvent.model.command.queue.EnterSpeech;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.TreeHead;
import org.konvent.model.minutes.MinutesReader;

/** The honest day's journal, as its master holds it, for tests of what is drawn from a record. */
public final class HonestDay {

  private HonestDay() {}

  /** The whole journal, read for minutes. */
  public static MinutesReader read(Audience audience) {
    return read(Day.story(), audience);
  }

  /** As {@link #read}, with what became of the minutes: trier's are sealed, signed by one and published. */
  public static MinutesReader readAfterwards(Audience audience) {
    Day day = Day.begun(1).spent();
    day.minutes();
    return read(day.it.story, audience);
  }

  /** A morning on which Ada Muster asked to speak. */
  public static MinutesReader readSpeaker(Audience audience, boolean shortNames) {
    Day day = Day.begun(1).morning();
    day.it.accept(
        day.it.device("trier").actor(),
        new EnterSpeech("Ada", "Muster", Optional.empty(), Optional.of("trier")));
    return read(day.it.story, audience, shortNames);
  }

  private static MinutesReader read(Story story, Audience audience) {
    return read(story, audience, false);
  }

  private static MinutesReader read(Story story, Audience audience, boolean shortNames) {
    ConventionState state = ConventionState.empty();
    for (Story.Line line : story.lines) {
      Entry entry = Story.CODEC.decode(line.bytes());
      state =
          state.fold(
              entry, line.part().map(it -> Story.CODEC.decodeSecret(entry.fact(), it.json())));
    }
    MinutesReader reader = new MinutesReader(state, audience).shortNames(shortNames);
    story.lines.forEach(line -> reader.line(line.bytes(), Story.CODEC.decode(line.bytes())));
    return reader;
  }

  /** Size and root of the journal. */
  public static TreeHead log() {
    return Day.story().tree().head();
  }

  /** The leaf hash of an entry, in hexadecimal. */
  public static String leaf(long seq) {
    return MerkleProofs.leafHash(Day.story().lines.get((int) seq).bytes()).hex();
  }
}
