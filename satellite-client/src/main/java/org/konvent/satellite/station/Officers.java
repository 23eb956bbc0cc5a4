package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.konvent.model.journal.ModelJson;

/** People of this site who sign in by name and PIN: the officers, and who takes the minutes. */
public final class Officers {

  /** Shortest PIN. */
  public static final int SHORTEST_PIN = 4;

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int BYTES = 16;

  private final StationStore store;
  private final String list;
  private final String prefix;
  private final SecureRandom random = new SecureRandom();

  private Officers(StationStore store, String list, String prefix) {
    this.store = store;
    this.list = list;
    this.prefix = prefix;
  }

  public static Officers of(StationStore store) {
    return new Officers(store, "officers", "officer.");
  }

  /** Who takes the minutes; kept apart, because they enter no figures. */
  public static Officers minuteTakers(StationStore store) {
    return new Officers(store, "minute-takers", "minute-taker.");
  }

  private record Names(List<String> names) {}

  /** Names in alphabetical order. */
  public List<String> names() {
    return store
        .setting(list)
        .map(json -> ModelJson.read(json.getBytes(UTF_8), Names.class).names())
        .orElse(List.of());
  }

  /** A new officer, or a new PIN for a known one. */
  public synchronized void add(String name, String pin) {
    byte[] salt = new byte[BYTES];
    random.nextBytes(salt);
    TreeSet<String> all = new TreeSet<>(names());
    all.add(name);
    store.putSettings(
        Map.of(
            list,
            Session.json(new Names(List.copyOf(all))),
            setting(name),
            encode(salt) + "$" + encode(hash(pin, salt))));
  }

  /** Whether the PIN is that officer's; an unknown officer has none. */
  public synchronized boolean knows(String name, String pin) {
    Optional<String> stored = store.setting(setting(name));
    String[] parts = stored.orElse(encode(new byte[BYTES]) + "$").split("\\$", 2);
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] computed = hash(pin, decoder.decode(parts[0]));
    return stored.isPresent() && MessageDigest.isEqual(computed, decoder.decode(parts[1]));
  }

  private String setting(String name) {
    return prefix + name;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] hash(String pin, byte[] salt) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[BYTES];
    argon2.generateBytes(pin.getBytes(UTF_8), hash);
    return hash;
  }
}
