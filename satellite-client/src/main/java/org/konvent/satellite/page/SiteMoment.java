package org.konvent.satellite.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ListRules;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;
import org.konvent.model.site.Site;
import org.konvent.model.stage.OpinionPoll;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.statement.PresenceStated;
import org.konvent.satellite.local.HallState;
import org.konvent.satellite.local.MinutesBook;
import org.konvent.satellite.local.OwnMinutes;
import org.konvent.satellite.local.SetUp;
import org.konvent.satellite.station.LinkState;
import org.konvent.satellite.station.StationIdentity;

/**
 * What one audience of the site's pages may see now.
 *
 * @param identity who this satellite is; absent before the enrolment
 * @param linkSince convention time at which the link became as it is
 * @param waiting how many statements wait to be sent
 * @param trouble why nothing can be saved or followed any more
 * @param presence what the site said last, be it heard by the main convention or not; only for officers
 * @param desks votes on the tally desk, newest first; only for officers
 * @param shown what the display shows
 * @param happenings what the minute-taker reads, newest first
 * @param book what the minute-taker wrote
 * @param minutes how far the minutes of this site are
 * @param hall where devices in the hall get in
 */
public record SiteMoment(
    Optional<StationIdentity> identity,
    ConventionState state,
    LinkState link,
    long linkSince,
    int waiting,
    Optional<String> trouble,
    Optional<PresenceStated> presence,
    List<VoteDesk> desks,
    Shown shown,
    List<Happened> happenings,
    MinutesBook.Book book,
    OwnMinutes minutes,
    SetUp.State setUp,
    HallState hall) {

  /** An address as a picture that a device reads. */
  public QrDrawing qr(String address) {
    return QrDrawing.of(address);
  }

  public String siteId() {
    return identity.map(StationIdentity::site).orElse("");
  }

  public Optional<Site> site() {
    return state.sites().site(siteId());
  }

  /** How this site is called. */
  public String siteName() {
    return site().map(Site::name).orElse(siteId());
  }

  public String siteName(String id) {
    return state.sites().site(id).map(Site::name).orElse(id);
  }

  public boolean isLinked() {
    return link.phase() == LinkState.Phase.CONNECTED;
  }

  /** Votes in casting or counting, newest first. */
  public List<VoteDesk> running() {
    return desks.stream().filter(desk -> desk.vote().phase().unfinished()).toList();
  }

  /** Motions on which the desks are asked <em>Gegenrede?</em>. */
  public List<Contribution> objectable() {
    return state.queues().order().stream()
        .map(number -> state.queues().all().get(number))
        .filter(entry -> entry.proceedings().window().isPresent() && !entry.isDecided())
        .filter(entry -> entry.proceedings().vote().isEmpty())
        .toList();
  }

  public boolean hasAnswered(Contribution motion) {
    return motion.proceedings().window().orElseThrow().hasAnswered(siteId());
  }

  public boolean objects(Contribution motion) {
    return motion.proceedings().window().orElseThrow().objections().contains(siteId());
  }

  public long objectableUntil(Contribution motion) {
    return motion.proceedings().window().orElseThrow().ends();
  }

  public String kindName(Contribution motion, String language) {
    return ProceduralKinds.find(motion.kind())
        .map(ProceduralKind::names)
        .map(names -> names.get(language))
        .orElse(motion.kind());
  }

  public String person(Contribution entry) {
    return state
        .secret(entry.seq(), ContributionContent.class)
        .map(ContributionContent::fullName)
        .orElse(entry.number());
  }

  /** The poll for which the camera is to show the whole hall. */
  public Optional<OpinionPoll> poll() {
    return state.stage().runningPoll();
  }

  public boolean cameraTurned() {
    return poll().filter(poll -> poll.cameras().contains(siteId())).isPresent();
  }

  public String pollQuestion() {
    return poll()
        .flatMap(poll -> state.secret(poll.asked(), PollQuestion.class))
        .map(PollQuestion::question)
        .orElse("");
  }

  /** Results that the minute-taker writes down as heard, newest first. */
  public List<ToHear> toHear() {
    return ToHear.all(state);
  }

  /** Changes when what can be chosen at the terminal does. */
  public int forms() {
    return forms(state.queues().rules());
  }

  static int forms(ListRules rules) {
    return Objects.hash(rules.motionKinds(), rules.order());
  }

  public int waitingSpeeches() {
    return state.queues().waiting(ListKind.SPEECHES).size();
  }

  public boolean listOpen() {
    return state.queues().rules().isOpen(ListKind.SPEECHES);
  }

  public Optional<Long> pauseUntil() {
    return state.queues().rules().pause().flatMap(ListRules.Pause::until);
  }

  /** The agenda item that runs, where everybody may see it. */
  public String itemTitle() {
    return state
        .agenda()
        .running()
        .filter(item -> item.visibility() == Visibility.PUBLIC)
        .flatMap(item -> state.secret(item.wording(), AgendaWording.class))
        .map(AgendaWording::title)
        .orElse(state.life().name());
  }
}
