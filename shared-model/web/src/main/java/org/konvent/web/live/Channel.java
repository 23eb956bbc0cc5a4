package org.konvent.web.live;

import io.vertx.core.buffer.Buffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of one audience. */
public final class Channel {

  private final String name;
  private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();

  Channel(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Whether nobody listens. */
  public boolean isEmpty() {
    return connections.isEmpty();
  }

  public int size() {
    return connections.size();
  }

  /** There is something new; returns at once. */
  public void wake() {
    connections.forEach(LiveConnection::wake);
  }

  /** A sign of life to all who have nothing else to read. */
  public void beat(Buffer event) {
    connections.forEach(connection -> connection.beat(event));
  }

  /** Ends all streams; their readers come back and begin anew. */
  public void closeAll() {
    connections.forEach(LiveConnection::close);
  }

  void add(LiveConnection connection) {
    connections.add(connection);
  }

  void remove(LiveConnection connection) {
    connections.remove(connection);
  }

  void closeOf(String who) {
    connections.stream().filter(it -> it.belongsTo(who)).forEach(LiveConnection::close);
  }
}
