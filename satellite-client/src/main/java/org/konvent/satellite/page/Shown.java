package org.konvent.satellite.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.stage.Programme;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * What a screen in the hall shows: one thing at a time. Figures are in it only once they were
 * announced; before, it says who reported, never what.
 *
 * @param vote that is cast or counted
 * @param until end of the public countdown, or until when the figures must be there; 0 for neither
 * @param speaker who is at the lectern
 * @param next who comes after, at most five
 * @param result what was announced last
 * @param fresh whether the result was announced just now and nothing has happened since
 */
public record Shown(
    Layout layout,
    Optional<Vote> vote,
    long until,
    Optional<Speaker> speaker,
    List<Speaker> next,
    Optional<ShownResult> result,
    String question) {

  private static final int NEXT = 5;

  /** What is on the screen. */
  public enum Layout {
    /** Nothing is known here yet. */
    WAITING,
    PAUSE,
    POLL,
    CASTING,
    COUNTING,
    RESULT,
    SPEAKER,
    NEXT
  }

  /**
   * Somebody at the lectern, or on the way there.
   *
   * @param runningSince set while the clock runs
   * @param limitSeconds how long the speech may be; 0 for no limit
   */
  public record Speaker(
      String number,
      String name,
      String shortName,
      String site,
      boolean motion,
      Optional<Long> runningSince,
      long spokenMillis,
      int limitSeconds) {

    public long limitMillis() {
      return limitSeconds * 1_000L;
    }
  }

  /**
   * @param announced vote whose result was announced just now
   */
  static Shown of(ConventionState state, Optional<Integer> announced) {
    Optional<Vote> running = running(state);
    Optional<Speaker> speaker =
        state.queues().currentContribution().map(entry -> speaker(state, entry));
    List<Speaker> next =
        state.queues().upcoming(NEXT).stream().map(entry -> speaker(state, entry)).toList();
    Optional<ShownResult> result = announced.or(() -> last(state)).flatMap(v -> result(state, v));
    return new Shown(
        layout(state, running, announced.isPresent(), speaker.isPresent()),
        running,
        running.map(Shown::until).orElse(0L),
        speaker,
        next,
        result,
        question(state));
  }

  private static Layout layout(
      ConventionState state, Optional<Vote> running, boolean fresh, boolean speaking) {
    if (!state.life().isFounded()) {
      return Layout.WAITING;
    }
    if (running.isPresent()) {
      return running.get().phase() == Phase.OPEN ? Layout.CASTING : Layout.COUNTING;
    }
    if (state.stage().runningPoll().isPresent()) {
      return Layout.POLL;
    }
    if (isPaused(state)) {
      return Layout.PAUSE;
    }
    if (fresh) {
      return Layout.RESULT;
    }
    return speaking ? Layout.SPEAKER : Layout.NEXT;
  }

  private static boolean isPaused(ConventionState state) {
    boolean card = state.stage().onAir().reported().filter(Programme.PAUSE::equals).isPresent();
    return card || state.queues().rules().isPaused() || !state.life().isOnline();
  }

  /** Who casts comes before who counts. */
  private static Optional<Vote> running(ConventionState state) {
    return state
        .votes()
        .inCasting()
        .or(
            () ->
                state.votes().inOrder().stream()
                    .filter(vote -> vote.phase().unfinished())
                    .findFirst());
  }

  private static long until(Vote vote) {
    return vote.window()
        .map(
            window ->
                vote.phase() == Phase.OPEN
                    ? window.castingEnds()
                    : window.deadline().orElse(window.castingEnds()))
        .orElse(0L);
  }

  private static Speaker speaker(ConventionState state, Contribution entry) {
    Optional<ContributionContent> content = state.secret(entry.seq(), ContributionContent.class);
    String site = state.sites().site(entry.site()).map(known -> known.name()).orElse(entry.site());
    int limit =
        state.queues().rules().limitsFor(entry.airtime().item()).perSpeechSeconds().orElse(0);
    return new Speaker(
        entry.number(),
        content.map(ContributionContent::fullName).orElse(entry.number()),
        content.map(ContributionContent::shortName).orElse(entry.number()),
        site,
        entry.isMotion(),
        entry.airtime().runningSince(),
        entry.airtime().spokenMillis(),
        limit);
  }

  private static Optional<Integer> last(ConventionState state) {
    return state.votes().lastAnnounced().map(Vote::number);
  }

  private static Optional<ShownResult> result(ConventionState state, int vote) {
    return state.votes().vote(vote).flatMap(ShownResult::of);
  }

  private static String question(ConventionState state) {
    return state
        .stage()
        .runningPoll()
        .flatMap(poll -> state.secret(poll.asked(), PollQuestion.class))
        .map(PollQuestion::question)
        .orElse("");
  }

  public long reported() {
    return vote.stream().flatMap(it -> it.rows().values().stream()).filter(Row::settled).count();
  }

  public int expected() {
    return vote.map(it -> it.rows().size()).orElse(0);
  }

  /** Whether the clock on the screen counts down. */
  public boolean counts() {
    return layout == Layout.CASTING;
  }
}
