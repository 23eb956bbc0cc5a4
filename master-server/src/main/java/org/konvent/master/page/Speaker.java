package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;

/**
 * Somebody who speaks or moves, as the crew's pages name them.
 *
 * @param name first and last name, or the number where it is not to be read
 * @param kinds what it is, in German and English
 */
public record Speaker(
    Contribution entry,
    String name,
    String site,
    Kinds kinds,
    Optional<ContributionContent> content) {

  /** What a contribution is called in both languages. */
  public record Kinds(String german, String english) {}

  static Speaker of(Contribution entry, Moment now) {
    Optional<ContributionContent> content =
        now.reading().secret(entry.seq(), ContributionContent.class);
    return new Speaker(
        entry,
        content.map(ContributionContent::fullName).orElse(entry.number()),
        now.siteName(entry.site()),
        MotionWords.of(entry, now),
        content);
  }

  static List<Speaker> all(List<Contribution> entries, Moment now) {
    return entries.stream().map(entry -> of(entry, now)).toList();
  }

  public String number() {
    return entry.number();
  }

  /** What was written, where something was. */
  public Optional<String> text() {
    return content.flatMap(ContributionContent::text);
  }

  /** How long the motion's desks are asked for objections. */
  public Optional<Long> asked() {
    return entry.proceedings().window().map(window -> window.ends());
  }
}
