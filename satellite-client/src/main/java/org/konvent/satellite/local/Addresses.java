package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the pages of this satellite are; some addresses carry what lets a device in. */
@ApplicationScoped
public class Addresses {

  private final LocalKey key;
  private final Devices devices;

  public Addresses(LocalKey key, Devices devices) {
    this.key = key;
    this.devices = devices;
  }

  /**
   * @param setUp for who started the satellite; holds until the next start
   * @param desk officers sign in there
   * @param terminal for the device by the lectern
   * @param display for screens
   * @param lowerThird for the stream's picture
   */
  public record Pages(
      String setUp, String desk, String terminal, String display, String lowerThird) {}

  /**
   * @param origin such as {@code http://127.0.0.1:8480}
   */
  public Pages at(String origin) {
    String display = "?token=" + devices.display();
    return new Pages(
        origin + "/set-up?token=" + key.administration(),
        origin + "/desk",
        origin + "/terminal?token=" + devices.terminal(),
        origin + "/display" + display,
        origin + "/display/lower-third" + display);
  }
}
