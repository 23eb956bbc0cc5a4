package org.konvent.model.vote;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** All votes and elections, by number. */
public record Votes(PSortedMap<Integer, Vote> all) {

  public static Votes empty() {
    return new Votes(TreePMap.empty());
  }

  public Optional<Vote> vote(int number) {
    return Optional.ofNullable(all.get(number));
  }

  public Collection<Vote> inOrder() {
    return all.values();
  }

  /** Those that were ever opened, the last one first; numbers only say in which order they were prepared. */
  public List<Vote> newestFirst() {
    return all.values().stream()
        .filter(vote -> vote.window().isPresent())
        .sorted(Comparator.comparingLong(Votes::openedAt).reversed())
        .toList();
  }

  private static long openedAt(Vote vote) {
    return vote.window().orElseThrow().openedAt();
  }

  /** The one whose result was announced last, and holds. */
  public Optional<Vote> lastAnnounced() {
    return all.values().stream()
        .filter(vote -> vote.phase() == Phase.ANNOUNCED || vote.phase() == Phase.FINAL)
        .filter(vote -> vote.outcome().announcedIn().isPresent())
        .max(Comparator.comparingLong(vote -> vote.outcome().announcedIn().orElseThrow()));
  }

  /** The number that the next vote gets. */
  public int nextNumber() {
    return all.isEmpty() ? 1 : all.lastKey() + 1;
  }

  /** The vote in casting; there is never a second ("one at a time": draft). */
  public Optional<Vote> inCasting() {
    return all.values().stream().filter(Vote::casting).findFirst();
  }

  public boolean hasUnfinished() {
    return all.values().stream().anyMatch(vote -> vote.phase().unfinished());
  }

  /** Whether a show of hands, or a vote with ballots, is unfinished. */
  public boolean hasUnfinished(boolean byHand) {
    return all.values().stream()
        .anyMatch(vote -> vote.phase().unfinished() && vote.question().byHand() == byHand);
  }

  /** Whether the crew may see figures. */
  public boolean closedForCrew(int number) {
    return vote(number).map(vote -> vote.phase().closed()).orElse(false);
  }

  /**
   * Whether a result was announced, so that everybody may see figures; annulling takes none back.
   */
  public boolean announced(int number) {
    return vote(number).flatMap(Vote::announcement).isPresent();
  }

  /** The vote that was opened last before this one. */
  public Optional<Vote> before(Vote vote) {
    long opened = vote.window().map(VoteWindow::openedAt).orElse(Long.MAX_VALUE);
    return newestFirst().stream().filter(other -> openedAt(other) < opened).findFirst();
  }

  Votes with(Vote vote) {
    return new Votes(all.plus(vote.number(), vote));
  }

  Votes change(int number, UnaryOperator<Vote> change) {
    return with(change.apply(all.get(number)));
  }

  Votes changeRow(int number, String site, UnaryOperator<Row> change) {
    return change(number, vote -> vote.with(change.apply(vote.rows().get(site))));
  }
}
