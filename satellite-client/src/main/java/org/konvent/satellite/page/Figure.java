package org.konvent.satellite.page;

/**
 * One number of a row as people read it.
 *
 * @param who the candidate, or empty
 * @param what code of what is counted, or the name of an option
 * @param value as shown; a dash where nothing was typed
 */
public record Figure(String who, String what, String value) {

  static Figure of(String what, Integer value) {
    return new Figure("", what, value == null ? "–" : String.valueOf(value));
  }
}
