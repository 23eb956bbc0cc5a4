package org.konvent.model.journal;

/**
 * A fact that an installation's signed statement brought about. Its entry carries the hash of the
 * note, and the installation's chain moves on by one.
 */
public interface StatementBorn {

  /** Key name of the installation. */
  String installation();

  /** Position in the installation's chain, from 1. */
  long chainSeq();
}
