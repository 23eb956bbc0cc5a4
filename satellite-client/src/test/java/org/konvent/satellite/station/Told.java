package org.konvent.satellite.station;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What people and the master were told by a site, over all its starts; the dead tell nothing. */
final class Told {

  private final BooleanSupplier dead;
  private final List<String> cosigned = new ArrayList<>();
  private List<StoredStatement> statements = List.of();
  private long epoch;
  private long size;

  Told(BooleanSupplier dead) {
    this.dead = dead;
  }

  /** The same again, for another way in which it can go on. */
  Told copy() {
    Told copy = new Told(() -> false);
    copy.cosigned.addAll(cosigned);
    copy.statements = statements;
    copy.epoch = epoch;
    copy.size = size;
    return copy;
  }

  void cosigned(String note) {
    if (!dead.getAsBoolean()) {
      cosigned.add(note);
    }
  }

  /** What the site's screens show after an act, whether it was done or refused. */
  void shown(List<StoredStatement> saved, Mirror mirror) {
    if (!dead.getAsBoolean()) {
      statements = saved;
      epoch = mirror.state().life().epoch().number();
      size = mirror.size();
    }
  }

  List<String> cosigned() {
    return cosigned;
  }

  List<StoredStatement> statements() {
    return statements;
  }

  boolean isWithin(Mirror mirror) {
    long there = mirror.state().life().epoch().number();
    return epoch < there || epoch == there && size <= mirror.size();
  }
}
