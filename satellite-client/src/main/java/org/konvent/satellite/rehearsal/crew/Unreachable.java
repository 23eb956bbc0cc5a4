package org.konvent.satellite.rehearsal.crew;

import java.net.URI;
import org.konvent.satellite.rehearsal.plan.Phrase;

/** The master did not answer, again and again. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  Unreachable(URI master, Throwable cause) {
    super(phrase(master, cause).toString(), cause);
    this.phrase = phrase(master, cause);
  }

  private static Phrase phrase(URI master, Throwable cause) {
    return Phrase.of("no-answer", master, String.valueOf(cause));
  }

  public Phrase phrase() {
    return phrase;
  }
}
