package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SigningKey;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;

/** A site's installation in a rehearsed convention. */
final class Device {

  final String site;
  final SigningKey key;
  final List<String> notes = new ArrayList<>();
  private final long first;
  private Optional<Hash> prev;

  Device(String site, SigningKey key, long first, Optional<Hash> prev) {
    this.site = site;
    this.key = key;
    this.first = first;
    this.prev = prev;
  }

  Actor actor() {
    return Actor.installation(site);
  }

  long first() {
    return first;
  }

  long next() {
    return first + notes.size();
  }

  String sign(String convention, Statement.Seen seen, StatementBody body) {
    String note = would(convention, seen, body);
    keep(note);
    return note;
  }

  /** As {@link #sign}, without going on. */
  String would(String convention, Statement.Seen seen, StatementBody body) {
    return StatementCodec.sign(new Statement(convention, site, next(), prev, seen, body), key);
  }

  void keep(String note) {
    notes.add(note);
    prev = Optional.of(StatementCodec.hash(note));
  }
}
