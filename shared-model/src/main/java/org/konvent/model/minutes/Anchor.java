package org.konvent.model.minutes;

/**
 * Where in the journal a line of the minutes comes from; it stays the same in every export.
 *
 * @param seq position of the entry, from 0
 * @param leaf first 12 hexadecimal digits of the entry's leaf hash in the log
 */
public record Anchor(long seq, String leaf) {

  @Override
  public String toString() {
    return "#" + seq + " " + leaf;
  }
}
