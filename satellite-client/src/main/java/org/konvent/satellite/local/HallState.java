package org.konvent.satellite.local;

import java.util.List;
import java.util.Optional;

/**
 * Whether devices in the hall get in, and where.
 *
 * @param pages under each address of this device, the likeliest first; empty while it is closed
 * @param fingerprint of the authority that they are to trust; SHA-256
 */
public record HallState(
    boolean open, List<Addresses.InTheHall> pages, Optional<String> fingerprint) {

  /** Nobody gets in but from this device. */
  public static final HallState CLOSED = new HallState(false, List.of(), Optional.empty());

  public HallState {
    pages = List.copyOf(pages);
  }
}
