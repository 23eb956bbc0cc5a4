package org.konvent.satellite.local;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.people.PersonName;
import org.konvent.model.site.Office;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * The minute-taker's checklist: what is missing before the minutes of this site are sealed. Only what would make them
 * out of date at once stands in the way.
 */
public final class SealingCheck {

  private static final Set<SiteFunction> NEEDED =
      EnumSet.of(SiteFunction.MINUTE_TAKER, SiteFunction.RETURNING_OFFICER, SiteFunction.TELLER);

  /** What may be missing. */
  public enum Lack {
    NOT_ENDED(true),
    UNSENT(true),
    HEARD_MISSING(false),
    NOT_ANNOUNCED(false),
    ROW_UNCHECKED(false),
    ROW_DISPUTED(false),
    FUNCTION_VACANT(false),
    NAME_MISSING(false);

    private final boolean blocks;

    Lack(boolean blocks) {
      this.blocks = blocks;
    }

    public boolean blocks() {
      return blocks;
    }
  }

  /**
   * @param about number of the vote, or of statements; empty where it is about neither
   */
  public record Item(Lack lack, String about, List<SiteFunction> functions) {

    Item(Lack lack, Object about) {
      this(lack, about.toString(), List.of());
    }
  }

  private final ConventionState state;
  private final String site;
  private final List<Item> items = new ArrayList<>();

  private SealingCheck(ConventionState state, String site) {
    this.state = state;
    this.site = site;
  }

  /**
   * @param unsent statements without the master's answer
   */
  public static List<Item> of(
      ConventionState state, String site, MinutesBook.Book book, int unsent) {
    SealingCheck check = new SealingCheck(state, site);
    check.ready(unsent);
    state.votes().inOrder().forEach(vote -> check.vote(vote, book));
    check.functions();
    return List.copyOf(check.items);
  }

  private void ready(int unsent) {
    if (!state.life().isEnded()) {
      items.add(new Item(Lack.NOT_ENDED, ""));
    }
    if (unsent > 0) {
      items.add(new Item(Lack.UNSENT, unsent));
    }
  }

  private void vote(Vote vote, MinutesBook.Book book) {
    boolean announced = vote.announcement().isPresent();
    if (announced && book.heardOf(vote.number()).isEmpty()) {
      items.add(new Item(Lack.HEARD_MISSING, vote.number()));
    }
    if (vote.phase() == Phase.CLOSED) {
      items.add(new Item(Lack.NOT_ANNOUNCED, vote.number()));
    }
    vote.row(site).filter(row -> row.version().isPresent()).ifPresent(row -> row(vote, row));
  }

  private void row(Vote vote, Row row) {
    if (row.disputed()) {
      items.add(new Item(Lack.ROW_DISPUTED, vote.number()));
    } else if (!row.confirmed()) {
      items.add(new Item(Lack.ROW_UNCHECKED, vote.number()));
    }
  }

  private void functions() {
    List<Office> here =
        state.sites().offices().all().stream().filter(it -> it.site().equals(site)).toList();
    add(
        Lack.FUNCTION_VACANT,
        NEEDED.stream()
            .filter(needed -> here.stream().noneMatch(it -> it.function() == needed))
            .toList());
    add(
        Lack.NAME_MISSING,
        here.stream()
            .filter(Predicate.not(this::isNamed))
            .map(Office::function)
            .distinct()
            .toList());
  }

  private void add(Lack lack, List<SiteFunction> functions) {
    if (!functions.isEmpty()) {
      items.add(new Item(lack, "", functions));
    }
  }

  private boolean isNamed(Office office) {
    return state
        .people()
        .person(office.person())
        .flatMap(person -> state.secret(person.name(), PersonName.class))
        .isPresent();
  }
}
