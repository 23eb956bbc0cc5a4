package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens of the devices that nobody signs in at. They stand in the addresses that terminal and
 * screens open, and hold as long as the data directory does: a kiosk comes back by itself.
 */
@ApplicationScoped
public class Devices {

  private final LocalStation local;

  /** Every request asks, on a thread that must not wait for the disk. */
  private final Map<Seat, String> tokens = new ConcurrentHashMap<>();

  public Devices(LocalStation local) {
    this.local = local;
  }

  /** What opens the terminal. */
  public String terminal() {
    return token(Seat.TERMINAL);
  }

  /** What opens the display. */
  public String display() {
    return token(Seat.DISPLAY);
  }

  boolean opens(Seat seat, String presented) {
    return Tokens.same(token(seat), presented);
  }

  private String token(Seat seat) {
    return tokens.computeIfAbsent(seat, this::kept);
  }

  private String kept(Seat seat) {
    String setting = "device." + seat.name();
    return local
        .store()
        .setting(setting)
        .orElseGet(
            () -> {
              String fresh = Tokens.random();
              local.store().putSettings(Map.of(setting, fresh));
              return fresh;
            });
  }
}
