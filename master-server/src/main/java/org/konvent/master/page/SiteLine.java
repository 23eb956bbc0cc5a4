package org.konvent.master.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Results;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.Installation;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.site.Site;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** A site as the crew looks after it. */
public record SiteLine(
    Site site,
    boolean connected,
    Optional<Long> awaySince,
    List<Check> checks,
    List<Installation> installations,
    Optional<List<String>> contact,
    List<Happened> incidents,
    Optional<Boolean> quorateWithout,
    List<Missing> missing) {

  /**
   * A vote in which a lost site's figures are missing.
   *
   * @param couldFlip whether those present there could change it; absent where that cannot be said
   */
  public record Missing(Vote vote, Optional<Boolean> couldFlip) {

    /** Whether figures are still hidden. */
    public boolean running() {
      return vote.phase().unfinished();
    }
  }

  /** With figures that the crew may see, and that can still change. */
  private static final Set<Phase> DECIDED = Set.of(Phase.CLOSED, Phase.ANNOUNCED);

  /** One item of the readiness board; {@code ok} is absent where nobody looked. */
  public record Check(ReadinessItem item, Optional<Boolean> ok) {}

  static List<SiteLine> all(Moment now) {
    return now.sites().stream().map(site -> of(site, now)).toList();
  }

  static SiteLine of(Site site, Moment now) {
    return new SiteLine(
        site,
        now.status().isConnected(site.id()),
        now.awaySince(site.id()),
        Arrays.stream(ReadinessItem.values())
            .map(
                item ->
                    new Check(
                        item, Optional.ofNullable(site.readiness().get(item)).map(Site.Check::ok)))
            .toList(),
        now.state().sites().activeAt(site.id()),
        now.phones(site.id()),
        Happened.all(now).filter(it -> it.incident().site().equals(site.id())).toList(),
        now.state()
            .sites()
            .quorum()
            .map(rule -> now.state().sites().attendance().quorateWithoutLost(rule)),
        site.isLost() ? missing(site, now) : List.of());
  }

  private static List<Missing> missing(Site site, Moment now) {
    return now.state().votes().inOrder().stream()
        .filter(vote -> vote.phase().unfinished() || DECIDED.contains(vote.phase()))
        .filter(vote -> vote.row(site.id()).filter(row -> !row.settled()).isPresent())
        .map(vote -> missing(vote, site, now))
        .toList();
  }

  private static Missing missing(Vote vote, Site site, Moment now) {
    return new Missing(
        vote,
        vote.phase().unfinished()
            ? Optional.empty()
            : Results.couldFlip(now.state(), vote, site.id()));
  }

  /** Why the chair went on without a site, the latest. */
  public Optional<Happened> wentOn() {
    return incidents.stream()
        .filter(it -> it.incident().what() == IncidentKind.WENT_ON)
        .filter(it -> site.lostSince().filter(since -> it.incident().at() >= since).isPresent())
        .reduce((earlier, later) -> later);
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
