package org.konvent.system.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.konvent.model.convention.Profile;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.SatelliteProcess;
import org.konvent.system.proxy.FaultProxy;

/**
 * A master and three sites on this machine, as four processes, with an example convention. Everything
 * is in a directory of its own and gone afterwards.
 */
final class Premises implements AutoCloseable {

  private static final String[][] SITES = {
    {"main", "Hauptparteitag"}, {"trier", "Trier"}, {"baustert", "Baustert"}
  };

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD = 14;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> passwords = new HashMap<>();
  private final Map<String, SatelliteProcess> satellites = new LinkedHashMap<>();
  private final Map<String, FaultProxy> links = new LinkedHashMap<>();
  private final Path directory;
  private MasterProcess master;
  private House house;

  Premises(Path directory) {
    this.directory = directory;
  }

  /** Starts the master and founds the convention. */
  void open() {
    master = MasterProcess.embedded(directory.resolve("master"));
    master.initialise(password("admin"));
    master.start();
    house =
        House.found(
            master.address(),
            password("admin"),
            new Founding("beispiel", "Beispielparteitag", Profile.DEFAULT, this::password));
    for (int number = 1; number <= SITES.length; number++) {
      house.addSite(SITES[number - 1][0], SITES[number - 1][1], number);
    }
  }

  /** Sets a satellite up, enrols it by code and fingerprint, and starts it. */
  void open(String site) {
    FaultProxy link = FaultProxy.before(master.address());
    links.put(site, link);
    SatelliteProcess satellite = new SatelliteProcess(site, directory.resolve(site), Map.of());
    satellite.enrol(link.address(), password(site), house.enrolling());
    satellites.put(site, satellite.start());
  }

  List<String> sites() {
    return Stream.of(SITES).map(site -> site[0]).toList();
  }

  MasterProcess master() {
    return master;
  }

  House house() {
    return house;
  }

  SatelliteProcess satellite(String site) {
    return satellites.get(site);
  }

  /** The line between a site and the master. */
  FaultProxy link(String site) {
    return links.get(site);
  }

  Path directory() {
    return directory;
  }

  /** Made when it is first asked for; never a default. */
  synchronized String password(String name) {
    return passwords.computeIfAbsent(name, any -> random());
  }

  /** A file with a password, as the commands want it. */
  Path passwordFile(String name) {
    try {
      return Files.writeString(directory.resolve("password-" + name), password(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PASSWORD; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  @Override
  public void close() {
    satellites.values().parallelStream().forEach(SatelliteProcess::close);
    links.values().forEach(FaultProxy::close);
    if (master != null) {
      master.close();
    }
    forget();
  }

  private void forget() {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
      for (Path one : all) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      System.err.println("Left behind: " + directory + " (" + e.getMessage() + ")");
    }
  }
}
