package org.konvent.model.convention;

import java.util.List;
import java.util.stream.Stream;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.ListKind;
import org.konvent.model.site.Installation;
import org.konvent.model.site.Ticket;
import org.konvent.model.vote.Phase;

/** What is still open, most urgent first: shown before the convention ends. */
public final class OpenItems {

  private OpenItems() {}

  public static List<OpenItem> of(ConventionState state) {
    return Stream.of(
            votes(state),
            proposals(state),
            motions(state),
            speeches(state),
            agenda(state),
            sites(state))
        .flatMap(items -> items)
        .toList();
  }

  private static Stream<OpenItem> votes(ConventionState state) {
    return state.votes().inOrder().stream()
        .flatMap(
            vote -> {
              String number = String.valueOf(vote.number());
              if (vote.phase().unfinished()) {
                return Stream.of(new OpenItem(OpenItem.Kind.VOTE_UNFINISHED, number));
              }
              return vote.phase() == Phase.CLOSED
                  ? Stream.of(new OpenItem(OpenItem.Kind.VOTE_NOT_ANNOUNCED, number))
                  : Stream.empty();
            });
  }

  private static Stream<OpenItem> proposals(ConventionState state) {
    return state.proposals().waiting(state.at(), state.life().profile()).stream()
        .map(it -> new OpenItem(OpenItem.Kind.PROPOSAL_WAITING, it.id()));
  }

  private static Stream<OpenItem> motions(ConventionState state) {
    return state.queues().undecided().stream()
        .map(it -> new OpenItem(OpenItem.Kind.MOTION_UNDECIDED, it.number()));
  }

  private static Stream<OpenItem> speeches(ConventionState state) {
    return state
        .queues()
        .on(ListKind.SPEECHES)
        .filter(it -> it.isWaiting() || it.state() == ContributionState.CURRENT)
        .map(it -> new OpenItem(OpenItem.Kind.SPEECH_WAITING, it.number()));
  }

  /** What was put off was dealt with; nobody misses a break. */
  private static Stream<OpenItem> agenda(ConventionState state) {
    return state.agenda().items().stream()
        .filter(it -> it.state() == ItemState.PLANNED || it.state() == ItemState.RUNNING)
        .filter(it -> it.kind() != ItemKind.BREAK)
        .map(it -> new OpenItem(OpenItem.Kind.AGENDA_ITEM_OPEN, it.id()));
  }

  private static Stream<OpenItem> sites(ConventionState state) {
    Stream<OpenItem> lost =
        state.sites().lost().stream().map(it -> new OpenItem(OpenItem.Kind.SITE_LOST, it));
    Stream<OpenItem> tickets =
        state.sites().tickets().values().stream()
            .filter(Ticket::isOpen)
            .map(Ticket::number)
            .sorted()
            .map(it -> new OpenItem(OpenItem.Kind.TICKET_OPEN, String.valueOf(it)));
    Stream<OpenItem> locked =
        state.sites().installations().values().stream()
            .filter(Installation::active)
            .map(Installation::name)
            .sorted()
            .map(it -> new OpenItem(OpenItem.Kind.INSTALLATION_NOT_RELEASED, it));
    return Stream.of(lost, tickets, locked).flatMap(items -> items);
  }
}
