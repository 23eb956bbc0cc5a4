package org.konvent.master.journal.store;

import java.sql.SQLException;

/** The database did not do what it was asked; whether it took effect may be unknown. */
public class StorageFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageFailed(String act, SQLException cause) {
    super(act + ": " + cause.getMessage(), cause);
  }
}
