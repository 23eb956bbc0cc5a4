package org.konvent.satellite.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.konvent.model.command.vote.ConfirmRow;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.site.Site;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.local.HallNetwork;
import org.konvent.satellite.local.HallState;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.MinutesBook;
import org.konvent.satellite.local.OwnMinutes;
import org.konvent.satellite.local.SetUp;
import org.konvent.satellite.station.DeskView;
import org.konvent.satellite.station.LinkState;
import org.konvent.satellite.station.MirrorAlarm;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StoredStatement;
import org.konvent.web.page.LiveSource;

/** What there is to see at this site now. */
@ApplicationScoped
public class SiteMoments implements LiveSource<SiteMoment> {

  private static final LinkState NO_LINK =
      new LinkState(LinkState.Phase.DISCONNECTED, 0, Optional.empty(), Optional.empty(), false);

  /** Votes on the desk that are over. */
  private static final int EARLIER = 8;

  private final LocalStation local;
  private final SetUp setUp;
  private final MinutesBook minutes;
  private final HallNetwork hall;
  private final Announcements announcements = new Announcements();
  private final Chronicle chronicle = new Chronicle();

  public SiteMoments(LocalStation local, SetUp setUp, MinutesBook minutes, HallNetwork hall) {
    this.local = local;
    this.setUp = setUp;
    this.minutes = minutes;
    this.hall = hall;
  }

  /**
   * All that a moment is made of; equal versions look the same. It is taken from the moment itself:
   * read beside it, it could already tell of what the moment does not show yet, which would then
   * never be shown.
   */
  private record Version(
      ConventionState state,
      LinkState link,
      int waiting,
      Optional<String> trouble,
      Optional<PresenceStated> presence,
      List<VoteDesk> desks,
      MinutesBook.Book book,
      SetUp.State setUp,
      HallState hall) {

    static Version of(SiteMoment moment) {
      return new Version(
          moment.state(),
          moment.link(),
          moment.waiting(),
          moment.trouble(),
          moment.presence(),
          moment.desks(),
          moment.book(),
          moment.setUp(),
          moment.hall());
    }
  }

  @Override
  public Seen<SiteMoment> now(Audience audience) {
    SiteMoment moment =
        local.atWork().map(station -> moment(station, audience)).orElseGet(this::beforeEnrolment);
    return new Seen<>(Version.of(moment), moment);
  }

  private SiteMoment beforeEnrolment() {
    ConventionState nothing = ConventionState.empty();
    return new SiteMoment(
        Optional.empty(),
        nothing,
        NO_LINK,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Shown.of(nothing, Optional.empty()),
        List.of(),
        MinutesBook.Book.EMPTY,
        OwnMinutes.NONE,
        local.isOpen() ? setUp.state() : SetUp.NOTHING,
        hall.state());
  }

  private SiteMoment moment(SiteStation station, Audience audience) {
    boolean inside = audience.kind() == Audience.Kind.SITE;
    ConventionState state = station.state();
    LinkState link = station.link();
    int waiting =
        (int) station.outbox().statements().stream().filter(it -> !it.state().settled()).count();
    Optional<PresenceStated> presence = inside ? presence(station, state) : Optional.empty();
    MinutesBook.Book book = inside ? minutes.book() : MinutesBook.Book.EMPTY;
    return new SiteMoment(
        Optional.of(station.identity()),
        state,
        link,
        link.since() - station.clock().wallAheadMillis() / 1_000 * 1_000,
        waiting,
        trouble(station),
        presence,
        inside ? desks(station, state, presence) : List.of(),
        Shown.of(state, announcements.freshIn(state)),
        inside ? chronicle.of(station) : List.of(),
        book,
        inside ? OwnMinutes.of(state, station.site(), book, waiting) : OwnMinutes.NONE,
        setUp.state(),
        hall.state());
  }

  private static Optional<String> trouble(SiteStation station) {
    return station
        .outbox()
        .stopped()
        .map(why -> "disk")
        .or(() -> station.mirror().alarm().map(MirrorAlarm::reason).map(Enum::name))
        .or(() -> station.outbox().alarmed() ? Optional.of("alarm") : Optional.empty());
  }

  private static Optional<PresenceStated> presence(SiteStation station, ConventionState state) {
    return station
        .outbox()
        .underWay(PresenceStated.class)
        .or(
            () ->
                state.sites().site(station.site()).flatMap(Site::presence).map(SiteMoments::said));
  }

  private static PresenceStated said(Site.Presence there) {
    return new PresenceStated(there.accredited(), there.present(), there.vote(), there.ground());
  }

  private List<VoteDesk> desks(
      SiteStation station, ConventionState state, Optional<PresenceStated> presence) {
    List<String> officers = local.officers().names();
    return state.votes().newestFirst().stream()
        .filter(vote -> vote.row(station.site()).isPresent())
        .sorted(Comparator.comparing(vote -> turn(vote, station.site())))
        .limit(EARLIER)
        .map(vote -> desk(station, vote, presence, officers))
        .toList();
  }

  /** First what still has to be done; then what was put right and nobody here has looked at; then the rest. */
  private static int turn(Vote vote, String site) {
    if (vote.phase().unfinished()) {
      return 0;
    }
    boolean answerable = ConfirmRow.PHASES.contains(vote.phase());
    return answerable && vote.row(site).filter(Row::asksAgain).isPresent() ? 1 : 2;
  }

  private static VoteDesk desk(
      SiteStation station, Vote vote, Optional<PresenceStated> presence, List<String> officers) {
    DeskView view = station.desk().view(vote.number());
    Optional<Integer> present = presence.map(PresenceStated::present);
    Optional<StoredStatement> sent = view.statement().flatMap(station.outbox()::statement);
    return new VoteDesk(
        vote, station.site(), view, present, officers, sent, sent.flatMap(station::countersigned));
  }
}
