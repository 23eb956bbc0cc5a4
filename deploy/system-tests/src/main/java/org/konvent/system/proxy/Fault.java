package org.konvent.system.proxy;

import java.io.IOException;

/** How a {@link FaultProxy} treats what passes through it. Healthy unless something is overridden. */
public interface Fault {

  /** The network as it ought to be. */
  Fault NONE = new Fault() {};

  /** Whether a new connection is taken at all. */
  default boolean accepts() {
    return true;
  }

  /** Whether one side hears that the other has closed the connection. */
  default boolean tellsTheEnd() {
    return true;
  }

  /** Bytes on their way to the master. */
  default void request(Passage passage, byte[] bytes) throws IOException {
    passage.toMaster(bytes);
  }

  /** Bytes on their way back. */
  default void response(Passage passage, byte[] bytes) throws IOException {
    passage.toClient(bytes);
  }
}
