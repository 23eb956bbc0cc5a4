package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;

/**
 * What the minute-taker of this site writes down: notes, and each announced result as heard in the
 * hall. It stays on this device and needs no link.
 */
@ApplicationScoped
public class MinutesBook {

  private static final String SETTING = "minutes";
  private static final String SEALED = "minutes.version.";
  private static final int LONGEST = 4_000;
  private static final int UNFIT = 422;

  private final LocalStation local;
  private final Set<String> taken = new HashSet<>();

  public MinutesBook(LocalStation local) {
    this.local = local;
  }

  /**
   * @param anchor the entry that it is about
   * @param at wall clock of the device
   */
  public record Note(int number, long anchor, long at, String by, String text) {}

  /**
   * A result as heard; typed or ticked by hand, never copied from the feed.
   *
   * @param outcome such as {@code ACCEPTED}
   * @param total by what is counted; what was not said is left out
   */
  public record Heard(int vote, String outcome, Map<String, String> total, String by) {}

  /** Of several lines about a vote the last one holds. */
  public record Book(List<Note> notes, List<Heard> heard) {

    public static final Book EMPTY = new Book(List.of(), List.of());

    public Optional<Heard> heardOf(int vote) {
      return heard.stream().filter(it -> it.vote == vote).reduce((earlier, later) -> later);
    }

    public List<Note> about(long entry) {
      return notes.stream().filter(note -> note.anchor == entry).toList();
    }
  }

  public synchronized Book book() {
    return local
        .store()
        .setting(SETTING)
        .map(json -> ModelJson.read(json.getBytes(UTF_8), Book.class))
        .orElse(Book.EMPTY);
  }

  /**
   * @param command under which it was asked; one that was taken since the start is not taken again
   */
  synchronized void note(long anchor, String text, String by, Optional<String> command) {
    if (command.filter(taken::contains).isPresent()) {
      return;
    }
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new LocalRefused(UNFIT, "note-unfit");
    }
    Book book = book();
    List<Note> notes = new ArrayList<>(book.notes());
    notes.add(new Note(notes.size() + 1, anchor, local.wallMillis(), by, text.strip()));
    save(new Book(notes, book.heard()));
    command.ifPresent(taken::add);
  }

  synchronized void heard(Heard line) {
    Book book = book();
    List<Heard> heard = new ArrayList<>(book.heard());
    heard.add(line);
    save(new Book(book.notes(), heard));
  }

  /** Hash of what was written down, as a sealed version names it. */
  static Hash hash(Book book) {
    return Hash.sha256(ModelJson.canonical(book));
  }

  /** Keeps what was written down when a version was sealed. */
  void keep(int version, Book book) {
    local.store().putSettings(Map.of(SEALED + version, text(book)));
  }

  /** What was written down when that version was sealed on this device: what its hash is over. */
  Optional<String> kept(int version) {
    return local.store().setting(SEALED + version);
  }

  private void save(Book book) {
    local.store().putSettings(Map.of(SETTING, text(book)));
  }

  private static String text(Book book) {
    return new String(ModelJson.canonical(book), UTF_8);
  }
}
