package org.konvent.master.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.konvent.model.site.Incident;
import org.konvent.model.site.Installation;
import org.konvent.model.site.Note;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteContact;

/** A site as the crew looks after it. */
public record SiteLine(
    Site site,
    boolean connected,
    List<Check> checks,
    List<Installation> installations,
    Optional<List<String>> contact,
    List<Happened> incidents,
    Optional<Boolean> quorateWithout) {

  /** One item of the readiness board; {@code ok} is absent where nobody looked. */
  public record Check(ReadinessItem item, Optional<Boolean> ok) {}

  /** Something that failed. */
  public record Happened(Incident incident, String text) {}

  static List<SiteLine> all(Moment now) {
    return now.sites().stream().map(site -> of(site, now)).toList();
  }

  static SiteLine of(Site site, Moment now) {
    return new SiteLine(
        site,
        now.status().isConnected(site.id()),
        Arrays.stream(ReadinessItem.values())
            .map(
                item ->
                    new Check(
                        item, Optional.ofNullable(site.readiness().get(item)).map(Site.Check::ok)))
            .toList(),
        now.state().sites().activeAt(site.id()),
        now.reading().secret(site.contact(), SiteContact.class).map(SiteContact::phones),
        now.state().sites().incidents().stream()
            .filter(it -> it.site().equals(site.id()))
            .map(
                it ->
                    new Happened(
                        it, now.reading().secret(it.seq(), Note.class).map(Note::text).orElse("")))
            .toList(),
        now.state()
            .sites()
            .quorum()
            .map(rule -> now.state().sites().attendance().quorateWithoutLost(rule)));
  }

  /** The telephone numbers, where they may be read. */
  public List<String> phones() {
    return contact.orElse(List.of());
  }

  /** How many items were found in order. */
  public long ready() {
    return checks.stream().filter(check -> check.ok().orElse(false)).count();
  }
}
