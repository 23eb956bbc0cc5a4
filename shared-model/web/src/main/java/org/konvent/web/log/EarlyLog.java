package org.konvent.web.log;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is logged before a server has read its settings, or by a command that starts none. Quarkus keeps all of that,
 * every detail of every request, under one lock. Java tells such details while it checks a signed jar too, and then two
 * threads can wait for each other for ever: one logs and needs a class, the other brings classes and needs to log.
 */
public final class EarlyLog {

  private static final Logger ROOT = Logger.getLogger("");

  private EarlyLog() {}

  /** Leaves out details; a server's own settings replace this when it has read them. */
  public static void importantOnly() {
    ROOT.setLevel(Level.INFO);
  }
}
