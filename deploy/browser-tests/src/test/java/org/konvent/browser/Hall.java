package org.konvent.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.konvent.system.Until;
import org.konvent.system.client.House;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.SatelliteProcess;

/**
 * A convention that people set up on the pages alone: nothing is prepared in any database, every step is somebody's
 * at a browser.
 */
final class Hall implements AutoCloseable {

  static final String PASSWORD = "nur-fuer-diesen-test";
  static final String PIN = "4711";

  private final MasterProcess master;
  private final Chromium chromium = new Chromium();
  private final Path directory;

  Hall(Path directory) {
    this.directory = directory;
    this.master = MasterProcess.embedded(directory.resolve("master"));
    master.initialise(PASSWORD);
    master.start();
  }

  MasterProcess master() {
    return master;
  }

  /** Somebody whose computer's clock is wrong by so much. */
  Person personWhoseClockIsOff(String name, Duration off) {
    Person person = person(name);
    person.page().addInitScript(Chromium.clockOff(off));
    return person;
  }

  /** Somebody with a browser, speaking German, not signed in. */
  Person person(String name) {
    return chromium.person(name, "de-DE");
  }

  /** Somebody at a device in the hall that was told whom to trust. */
  Person personAtADevice(String name) {
    return chromium.trusting(name, "de-DE");
  }

  /** Somebody whose browser asks for English. */
  Person englishPerson(String name) {
    return chromium.person(name, "en-GB");
  }

  /** Somebody of the crew, signed in. */
  Person crew(String account) {
    Person person = person(account);
    person.opens(master.address(), "/sign-in");
    person.types("Name", account).types("Passwort", PASSWORD).presses("Anmelden");
    person.page().waitForURL(url -> !url.contains("sign-in"));
    return person;
  }

  /** A satellite that nobody has set up yet. */
  Device device(String site) {
    return new Device(process(site)).told();
  }

  private SatelliteProcess process(String site) {
    return new SatelliteProcess(site, directory.resolve(site), Map.of("LANG", "de"));
  }

  /** A satellite that works for a site of a convention already, and reaches the master at this address. */
  Device enrolled(String site, House house, URI master) {
    SatelliteProcess process = process(site);
    process.enrol(master, PASSWORD, house.enrolling());
    Device device = new Device(process).told();
    for (String officer : List.of("Eva", "Udo")) {
      process.local().post("/officers", Map.of("name", officer, "pin", PIN)).orFail();
    }
    process.local().post("/minute-takers", Map.of("name", MinuteTaker.NAME, "pin", PIN)).orFail();
    return device;
  }

  /** A satellite and the addresses it tells whoever started it. */
  record Device(SatelliteProcess process) implements AutoCloseable {

    /** The address of a page, as the satellite printed it. */
    String address(String page) {
      Matcher told =
          Pattern.compile("http://\\S+/" + page + "(?!/)\\S*").matcher(process.process().output());
      String last = null;
      while (told.find()) {
        last = told.group();
      }
      if (last == null) {
        throw new IllegalStateException(
            "no address of " + page + " in:\n" + process.process().output());
      }
      return last;
    }

    /** Where a page is that people sign in to. */
    String page(String path) {
      return URI.create(address("set-up")).resolve(path).toString();
    }

    /** Stops it and starts it again, as somebody does who wants to see its addresses. */
    void restart() {
      process.close();
      told();
    }

    /** Starts it and waits until it has told its addresses, which it does last. */
    Device told() {
      long before = timesTold();
      process.begin();
      Until.holds(
          process.site() + " tells its addresses",
          Duration.ofSeconds(60),
          () -> timesTold() > before);
      return this;
    }

    private long timesTold() {
      return process.process() == null
          ? 0
          : process.process().output().lines().filter(line -> line.contains("/set-up")).count();
    }

    @Override
    public void close() {
      process.close();
    }
  }

  @Override
  public void close() {
    chromium.close();
    master.close();
  }
}
