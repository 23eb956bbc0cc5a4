package org.konvent.model.agenda;

import java.util.List;
import java.util.Optional;

/**
 * One item of the agenda.
 *
 * @param id such as {@code item-3}; says nothing about its place
 * @param votes numbers of the votes attached, in their order
 * @param motionTexts numbers of the motion texts attached, in their order
 * @param startedAt first start, convention time
 * @param endedAt last end, convention time; absent while it runs
 * @param wording entry whose sealed part is its {@link AgendaWording}
 */
public record AgendaItem(
    String id,
    ItemKind kind,
    int plannedMinutes,
    Visibility visibility,
    ItemState state,
    List<Integer> votes,
    List<String> motionTexts,
    Optional<Long> startedAt,
    Optional<Long> endedAt,
    long wording) {

  static AgendaItem planned(
      String id, ItemKind kind, int plannedMinutes, Visibility visibility, long wording) {
    return new AgendaItem(
        id,
        kind,
        plannedMinutes,
        visibility,
        ItemState.PLANNED,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        wording);
  }

  AgendaItem changed(ItemKind newKind, int minutes, Visibility newVisibility, long newWording) {
    return new AgendaItem(
        id,
        newKind,
        minutes,
        newVisibility,
        state,
        votes,
        motionTexts,
        startedAt,
        endedAt,
        newWording);
  }

  AgendaItem attached(List<Integer> newVotes, List<String> newTexts) {
    return new AgendaItem(
        id,
        kind,
        plannedMinutes,
        visibility,
        state,
        newVotes,
        newTexts,
        startedAt,
        endedAt,
        wording);
  }

  /**
   * This item in another state; the actual times fill in by themselves.
   *
   * @throws IllegalStateException where the state may not follow
   */
  AgendaItem to(ItemState next, long at) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(id + " is " + state + " and cannot become " + next);
    }
    boolean starts = next == ItemState.RUNNING;
    boolean ends = state == ItemState.RUNNING;
    return new AgendaItem(
        id,
        kind,
        plannedMinutes,
        visibility,
        next,
        votes,
        motionTexts,
        starts ? startedAt.or(() -> Optional.of(at)) : startedAt,
        starts ? Optional.empty() : ends ? Optional.of(at) : endedAt,
        wording);
  }

  /** Who sees it as things stand: what was hidden is no longer once it has started. */
  public Visibility seenBy() {
    return visibility == Visibility.HIDDEN && startedAt.isPresent()
        ? Visibility.INTERNAL
        : visibility;
  }

  public boolean isRunning() {
    return state == ItemState.RUNNING;
  }
}
