package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.master.record.Tracker;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.OpenItem;
import org.konvent.model.convention.OpenItems;
import org.konvent.model.publication.VerifyOutcome;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.Outcome;
import org.konvent.model.site.Countersigning;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteContact;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Ruling;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;

/** What one audience of the master's pages may see now. */
public record Moment(Disclosed reading, LiveStatus status) {

  public ConventionState state() {
    return reading.state();
  }

  public List<Site> sites() {
    return state().sites().inOrder();
  }

  /** How a site is called; its id where it is gone. */
  public String siteName(String site) {
    return state().sites().site(site).map(Site::name).orElse(site);
  }

  public Optional<String> title(AgendaItem item) {
    return reading.secret(item.wording(), AgendaWording.class).map(AgendaWording::title);
  }

  /** Names of the sites that cannot send now. */
  public List<String> away() {
    return sites().stream().filter(site -> isAway(site.id())).map(Site::name).toList();
  }

  public boolean isAway(String site) {
    return !status.isConnected(site);
  }

  /** When it was noticed that a site is away, or came to stand in the minutes. */
  Optional<Long> awaySince(String site) {
    return state().sites().site(site).flatMap(this::awaySince);
  }

  private Optional<Long> awaySince(Site site) {
    return site.lostSince()
        .or(() -> Optional.ofNullable(status.away().get(site.id())).map(site::awaySince));
  }

  /** The registered telephone numbers of a site; absent where they may not be read. */
  Optional<List<String>> phones(String site) {
    return state()
        .sites()
        .site(site)
        .flatMap(it -> reading.secret(it.contact(), SiteContact.class))
        .map(SiteContact::phones);
  }

  /** How far the entry at a position is countersigned. */
  public Countersigning countersigned(long seq) {
    return Countersigning.of(state().sites(), status.countersigned(seq));
  }

  /** The item that the convention is at. */
  public Optional<String> runningTitle() {
    return state().agenda().running().flatMap(this::title);
  }

  /** What is still open, most urgent first. */
  public List<OpenItem> open() {
    return OpenItems.of(state());
  }

  /** What an open item is about, as people call it. */
  public String called(OpenItem item) {
    return switch (item.kind()) {
      case AGENDA_ITEM_OPEN ->
          state().agenda().item(item.subject()).flatMap(this::title).orElse(item.subject());
      case SITE_LOST -> siteName(item.subject());
      case VOTE_UNFINISHED,
          VOTE_NOT_ANNOUNCED,
          PROPOSAL_WAITING,
          MOTION_UNDECIDED,
          SPEECH_WAITING,
          TICKET_OPEN,
          INSTALLATION_NOT_RELEASED ->
          item.subject();
    };
  }

  /** Motions that have no outcome yet. */
  public List<Contribution> undecided() {
    return state().queues().undecided();
  }

  /** Votes that can still be changed. */
  public List<Vote> preparedVotes() {
    return state().votes().inOrder().stream()
        .filter(vote -> vote.phase() == Phase.PREPARED)
        .toList();
  }

  /** How far all minutes are. */
  public Tracker tracker() {
    return Tracker.of(state(), reading.now());
  }

  /** Whether the minutes of the whole are published, as they stand. */
  public boolean isRecordPublished() {
    return state().publication().standing(Optional.empty()).published().isPresent();
  }

  public List<VerifyOutcome> verifyOutcomes() {
    return List.of(VerifyOutcome.values());
  }

  // What forms offer to choose from.

  public List<ItemKind> itemKinds() {
    return List.of(ItemKind.values());
  }

  public List<Visibility> visibilities() {
    return List.of(Visibility.values());
  }

  public List<SmallSiteRule> smallSiteRules() {
    return List.of(SmallSiteRule.values());
  }

  public List<Outcome> outcomes() {
    return List.of(Outcome.values());
  }

  public List<DependentKind> dependentKinds() {
    return List.of(DependentKind.values());
  }

  public List<Ruling> rulings() {
    return List.of(Ruling.values());
  }
}
