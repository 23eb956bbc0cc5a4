package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ObjectionWindow;

/** The procedural motions that wait for their outcome. */
public record Floor(List<Raised> motions) {

  /**
   * A procedural motion.
   *
   * @param objections names of the sites that object
   * @param silent names of the sites that have not answered
   */
  public record Raised(Speaker who, List<String> objections, List<String> silent) {
    public Optional<ObjectionWindow> window() {
      return who.entry().proceedings().window();
    }

    /** Whether it was put to a vote, whose announcement decides it. */
    public Optional<Integer> vote() {
      return who.entry().proceedings().vote();
    }
  }

  static Floor of(Moment now) {
    return new Floor(
        now.state().queues().undecided().stream()
            .filter(entry -> entry.list() == ListKind.PROCEDURAL)
            .map(entry -> raised(Speaker.of(entry, now), now))
            .toList());
  }

  private static Raised raised(Speaker who, Moment now) {
    Optional<ObjectionWindow> window = who.entry().proceedings().window();
    return new Raised(
        who,
        window.stream()
            .flatMap(it -> it.objections().stream())
            .map(now::siteName)
            .sorted()
            .toList(),
        now.sites().stream()
            .filter(site -> window.filter(it -> it.hasAnswered(site.id())).isEmpty())
            .map(site -> site.name())
            .toList());
  }
}
