package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the pages of this satellite are; some addresses carry what lets a device in. */
@ApplicationScoped
public class Addresses {

  /** Where the authority of the hall is; by its ending devices know what to do with it. */
  public static final String CERTIFICATE = "/konvent-saal.crt";

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
   * Where the same pages are for devices in the hall.
   *
   * @param certificate what such a device is made to trust before it opens any of them
   */
  public record InTheHall(
      String origin,
      String certificate,
      String terminal,
      String display,
      String lowerThird,
      String desk,
      String minutes) {}

  /**
   * @param origin such as {@code https://192.168.178.20:8443}
   */
  InTheHall inTheHall(String origin) {
    Pages pages = at(origin);
    return new InTheHall(
        origin,
        origin + CERTIFICATE,
        pages.terminal(),
        pages.display(),
        pages.lowerThird(),
        pages.desk(),
        origin + "/minutes");
  }

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
