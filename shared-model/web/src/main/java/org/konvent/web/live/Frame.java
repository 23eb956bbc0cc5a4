package org.konvent.web.live;

import io.vertx.core.buffer.Buffer;

/**
 * One event, framed once and written to many connections.
 *
 * @param position where a reader stands who has it
 * @param event the whole server-sent event
 * @param data what it carries, for readers who poll
 */
public record Frame(long position, Buffer event, Buffer data) {

  /**
   * Frames an event.
   *
   * @param name of the event
   * @param id what the reader names to resume
   */
  public static Frame of(long position, String name, String id, String data) {
    Buffer event = ServerSentEvent.of(name, id, data);
    return new Frame(position, event, Buffer.buffer(data));
  }
}
