package org.konvent.web.live;

import io.vertx.core.buffer.Buffer;

/** The text form of server-sent events. */
public final class ServerSentEvent {

  /** Sent first, so that proxies pass the head on; readers wait two seconds before they reconnect. */
  static final Buffer OPENING = Buffer.buffer("retry: 2000\n\n");

  private ServerSentEvent() {}

  /** An event with an id. */
  public static Buffer of(String name, String id, String data) {
    return Buffer.buffer("id: " + id + "\n").appendBuffer(of(name, data));
  }

  /** An event that leaves the reader's position alone. */
  public static Buffer of(String name, String data) {
    StringBuilder text = new StringBuilder(data.length() + 64);
    text.append("event: ").append(name).append('\n');
    if (data.isEmpty()) {
      text.append("data:\n"); // without any line of data browsers drop the event
    }
    data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    return Buffer.buffer(text.append('\n').toString());
  }
}
