package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.master.vote.RowView;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * One site on the incoming board.
 *
 * @param state as a word and a shape
 * @param figures where they may be seen: after the close
 * @param phones the site's registered numbers, where they may be read
 */
public record BoardLine(
    Row row,
    String name,
    Optional<Integer> present,
    boolean connected,
    State state,
    RowView view,
    List<Figure> figures,
    List<String> phones) {

  /** A state in both languages with its shape and its colour's class. */
  public record State(String german, String english, String shape, String tone) {}

  static BoardLine of(Row row, Vote vote, Moment now) {
    RowView view = RowView.of(row, now.reading());
    return new BoardLine(
        row,
        now.siteName(row.site()),
        present(row, vote, view, now),
        now.status().isConnected(row.site()),
        state(row),
        view,
        view.tally().map(tally -> Figures.row(tally, vote.question().paper())).orElse(List.of()),
        now.phones(row.site()).orElse(List.of()));
  }

  public String site() {
    return row.site();
  }

  public Optional<Long> arrival() {
    return row.version().map(RowVersion::arrival);
  }

  /** As reported with the row, otherwise as the site reported last. */
  private static Optional<Integer> present(Row row, Vote vote, RowView view, Moment now) {
    return view.tally()
        .map(Tally::present)
        .or(() -> HeadCounts.of(now.state(), vote, row.site()).map(HeadCount::present));
  }

  private static State state(Row row) {
    if (row.disputed()) {
      return new State("strittig", "disputed", "!", "bad");
    }
    return switch (row.state()) {
      case EXPECTED ->
          row.castingClosed().isPresent()
              ? new State("Urne zu", "box closed", "◔", "accent")
              : new State("wartet", "waiting", "○", "");
      case RECEIVED -> received(row);
      case LATE -> new State("verspätet", "late", "◌", "warn");
      case LAPSED -> new State("entfallen", "lapsed", "✕", "bad");
      case READMITTED -> new State("nachträglich zugelassen", "readmitted", "↺", "good");
      case CORRECTED -> new State("berichtigt", "corrected", "✎", "warn");
      case NOT_PARTICIPATING -> new State("nimmt nicht teil", "not participating", "–", "");
    };
  }

  private static State received(Row row) {
    return row.version().filter(it -> it.channel() == Channel.PHONE).isPresent()
        ? new State("telefonisch", "by phone", "☎", "good")
        : new State("gesendet", "sent", "●", "good");
  }

  /** Whether what came counts now. */
  public boolean counts() {
    return row.state().counts();
  }

  /** Whether the site has something to say yet. */
  public boolean isExpected() {
    return row.state() == RowState.EXPECTED || row.state() == RowState.LATE;
  }
}
