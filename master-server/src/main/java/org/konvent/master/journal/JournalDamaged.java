package org.konvent.master.journal;

/** What is stored is not what was written: the journal must be repaired before anything is added. */
public class JournalDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JournalDamaged(String convention, String finding) {
    super(
        "The journal of %s is damaged: %s. Nothing is written until it is repaired; see the guide, 'A damaged journal'."
            .formatted(convention, finding));
  }
}
