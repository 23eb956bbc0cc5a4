package org.konvent.master.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.konvent.model.convention.Profile;
import org.konvent.model.people.PersonName;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.site.Office;
import org.konvent.model.site.QuorumRule;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.site.StaffBoard;
import org.konvent.model.tally.MajorityRule;

/** Who does what, what is missing, and which rules hold. */
public record Staff(
    List<Named> people,
    List<Held> offices,
    List<Vacant> missing,
    Optional<QuorumRule> quorum,
    List<MotionKind> motionKinds,
    Profile profile) {

  /** Somebody with an id. */
  public record Named(String id, String name) {}

  /** A function somebody holds. */
  public record Held(Office office, String site, String name) {}

  /** Functions that nobody holds at a site. */
  public record Vacant(String site, List<SiteFunction> functions) {}

  static Staff of(Moment now) {
    var sites = now.state().sites();
    return new Staff(
        now.state().people().persons().values().stream()
            .map(person -> new Named(person.id(), name(person.id(), now)))
            .sorted(Comparator.comparing(Named::id))
            .toList(),
        sites.offices().all().stream()
            .map(it -> new Held(it, now.siteName(it.site()), name(it.person(), now)))
            .toList(),
        now.sites().stream()
            .map(site -> vacant(site, StaffBoard.missing(sites)))
            .filter(it -> !it.functions().isEmpty())
            .toList(),
        sites.quorum(),
        now.state().queues().rules().motionKinds(),
        now.state().life().profile());
  }

  private static Vacant vacant(Site site, List<StaffBoard.Vacancy> missing) {
    return new Vacant(
        site.name(),
        missing.stream()
            .filter(it -> it.site().equals(site.id()))
            .map(StaffBoard.Vacancy::function)
            .toList());
  }

  private static String name(String person, Moment now) {
    return now.state()
        .people()
        .person(person)
        .flatMap(it -> now.reading().secret(it.name(), PersonName.class))
        .map(PersonName::name)
        .orElse(person);
  }

  public List<SiteFunction> functions() {
    return List.of(SiteFunction.values());
  }

  /** How long a proposal waits for its second person. */
  public int proposalMinutes() {
    return profile.proposalMillis() / 60_000;
  }

  /** How long after a deadline what arrives counts. */
  public int graceSeconds() {
    return profile.graceMillis() / 1_000;
  }

  /** The kinds of motions as they are written into their form, a line each. */
  public String kindLines() {
    return motionKinds.stream()
        .map(kind -> String.join("; ", cells(kind)))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(MotionKind kind) {
    List<String> names = List.of(kind.code(), kind.names().get("de"), kind.names().get("en"));
    return kind.needsText() ? Stream.concat(names.stream(), Stream.of("Text")).toList() : names;
  }

  public List<MajorityRule> rules() {
    return MajorityRule.SHIPPED;
  }
}
