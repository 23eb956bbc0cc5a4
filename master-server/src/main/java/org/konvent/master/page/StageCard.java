package org.konvent.master.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.site.Site;
import org.konvent.model.stage.OnAir;
import org.konvent.model.stage.OpinionPoll;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.Stage;

/** What is on air, as tiles. */
public record StageCard(Stage stage, List<Tile> tiles, Optional<Poll> poll) {

  /**
   * Something that can be put on air.
   *
   * @param key the number key that asks for it
   * @param mark {@code confirmed}, {@code requested}, {@code different} where another picture is on air than the one asked for, or empty
   */
  public record Tile(Programme programme, String name, String key, String mark) {}

  /** The opinion poll that runs. */
  public record Poll(String question, long ends, int cameras) {}

  static StageCard of(Moment now) {
    Stage stage = now.state().stage();
    List<Tile> tiles = new ArrayList<>();
    for (Site site : now.sites()) {
      tiles.add(tile(Programme.site(site.id()), site.name(), site.number(), stage.onAir()));
    }
    return new StageCard(
        stage, List.copyOf(tiles), stage.runningPoll().map(poll -> poll(poll, now.reading())));
  }

  public Tile wall() {
    return tile(Programme.WALL, "", 0, stage.onAir());
  }

  public Tile beamer() {
    return tile(Programme.BEAMER, "", 10, stage.onAir());
  }

  public Tile pause() {
    return tile(Programme.PAUSE, "", 10, stage.onAir());
  }

  /** What was asked for, for taking a request back. */
  public Optional<Programme> requested() {
    return stage.onAir().requested();
  }

  /** Whether somebody must look whether the request was carried out. */
  public boolean waits() {
    return stage.onAir().mark() == OnAir.Mark.REQUESTED
        || stage.onAir().mark() == OnAir.Mark.DIFFERENT;
  }

  private static Tile tile(Programme programme, String name, int number, OnAir onAir) {
    boolean reported = onAir.reported().filter(programme::equals).isPresent();
    boolean requested = onAir.requested().filter(programme::equals).isPresent();
    return new Tile(
        programme,
        name,
        number < 10 ? Integer.toString(number) : "",
        mark(reported, requested, onAir.mark() == OnAir.Mark.DIFFERENT));
  }

  private static String mark(boolean reported, boolean requested, boolean different) {
    if (reported) {
      return "confirmed";
    }
    return !requested ? "" : different ? "different" : "requested";
  }

  private static Poll poll(OpinionPoll poll, Disclosed reading) {
    return new Poll(
        reading.secret(poll.asked(), PollQuestion.class).map(PollQuestion::question).orElse("–"),
        poll.ends(),
        poll.cameras().size());
  }
}
