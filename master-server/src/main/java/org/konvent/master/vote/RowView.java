package org.konvent.master.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;

/**
 * A site's row of a vote.
 *
 * @param seq the entry of what stands, which the site has the receipt for
 * @param slipCode beginning of the hash of the signed statement, as on the site's slip; absent for
 *     figures read out by phone
 * @param tally its figures, where this reader may see them
 * @param officers ids of those who counted and confirmed, with the figures
 * @param earlier figures that stood before, oldest first
 * @param pending corrections that wait for their second person
 */
public record RowView(
    String site,
    String state,
    Optional<String> channel,
    Optional<Long> arrival,
    Optional<Long> seq,
    Optional<String> slipCode,
    Optional<Tally> tally,
    List<String> officers,
    List<Version> earlier,
    List<Version> pending,
    Optional<Long> castingClosed,
    boolean confirmed,
    boolean disputed) {

  /** Figures that do not stand: replaced, or waiting to be released. */
  public record Version(long seq, String channel, long arrival, Optional<Tally> tally) {}

  public static RowView of(Row row, Disclosed reading) {
    Optional<CarriesTally> figures = row.version().flatMap(it -> figures(it, reading));
    return new RowView(
        row.site(),
        row.state().name(),
        row.version().map(it -> it.channel().name()),
        row.version().map(RowVersion::arrival),
        row.version().map(RowVersion::seq),
        row.version().flatMap(RowVersion::statement).map(Hash::shortCode),
        figures.flatMap(CarriesTally::tally),
        figures.map(CarriesTally::officers).orElse(List.of()),
        row.earlier().stream().map(it -> version(it, reading)).toList(),
        row.pending().stream().map(it -> version(it, reading)).toList(),
        row.castingClosed(),
        row.confirmed(),
        row.disputed());
  }

  private static Version version(RowVersion version, Disclosed reading) {
    return new Version(
        version.seq(),
        version.channel().name(),
        version.arrival(),
        figures(version, reading).flatMap(CarriesTally::tally));
  }

  private static Optional<CarriesTally> figures(RowVersion version, Disclosed reading) {
    return reading.secret(version.seq(), CarriesTally.class);
  }
}
