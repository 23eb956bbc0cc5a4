package org.konvent.satellite.station;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Server-sent events out of the bytes of a stream, in the few forms that the master writes. */
final class SseParser {

  /** One event; the name is {@code message} where none was given. */
  record Event(String name, String data) {}

  /** An event larger than this is not the master's. */
  static final int LARGEST_EVENT = 64 << 20;

  private final Consumer<Event> events;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final StringBuilder data = new StringBuilder();
  private String name = "";
  private boolean afterReturn;

  SseParser(Consumer<Event> events) {
    this.events = events;
  }

  void accept(byte[] bytes) {
    for (byte b : bytes) {
      accept(b);
    }
  }

  private void accept(byte b) {
    boolean secondHalf = afterReturn && b == '\n';
    afterReturn = b == '\r';
    if (secondHalf) {
      return;
    }
    if (b == '\n' || b == '\r') {
      String complete = line.toString(StandardCharsets.UTF_8);
      line.reset();
      take(complete);
      return;
    }
    line.write(b);
    if (line.size() + data.length() > LARGEST_EVENT) {
      throw new IllegalStateException("event longer than " + LARGEST_EVENT + " bytes");
    }
  }

  private void take(String text) {
    if (text.isEmpty()) {
      dispatch();
      return;
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    String trimmed = value.startsWith(" ") ? value.substring(1) : value;
    if (field.equals("event")) {
      name = trimmed;
    } else if (field.equals("data")) {
      data.append(data.isEmpty() ? "" : "\n").append(trimmed);
    }
  }

  private void dispatch() {
    if (!data.isEmpty()) {
      events.accept(new Event(name.isEmpty() ? "message" : name, data.toString()));
    }
    data.setLength(0);
    name = "";
  }
}
