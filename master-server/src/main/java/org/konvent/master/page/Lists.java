package org.konvent.master.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.ListKind;

/** The three lists as tables. */
public record Lists(List<Group> groups, Optional<String> current) {

  /**
   * One list.
   *
   * @param open who waits or is at the lectern; motions also until their outcome
   * @param over the others
   */
  public record Group(ListKind list, boolean takesEntries, List<Speaker> open, List<Speaker> over) {

    /** How the page's address names it: {@code /queues#motions}. */
    public String tab() {
      return list.name().toLowerCase(Locale.ROOT);
    }
  }

  static Lists of(Moment now) {
    return new Lists(
        List.of(ListKind.values()).stream().map(list -> group(list, now)).toList(),
        now.state().queues().current());
  }

  private static Group group(ListKind list, Moment now) {
    List<Speaker> all = Speaker.all(now.state().queues().on(list).toList(), now);
    return new Group(
        list,
        now.state().queues().rules().isOpen(list),
        all.stream().filter(Lists::isOpen).toList(),
        all.stream().filter(who -> !isOpen(who)).toList());
  }

  private static boolean isOpen(Speaker who) {
    ContributionState state = who.entry().state();
    return state == ContributionState.WAITING
        || state == ContributionState.CURRENT
        || state == ContributionState.DELIVERED
            && who.entry().isMotion()
            && !who.entry().isDecided();
  }
}
