package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.Proofs;

/**
 * What was set up on this device, and what the enrolment added.
 *
 * @param servers addresses of the master
 * @param password the site's; kept from set-up until the enrolment is approved
 * @param enrolment id of the request that waits for the crew
 * @param convention the convention enrolled for
 * @param logKey the pinned log key; where it is there the installation is locked
 */
public record StationSettings(
    List<String> servers,
    String site,
    String suffix,
    Optional<String> password,
    Optional<String> enrolment,
    Optional<String> convention,
    Optional<String> logKey) {

  private static final String NAME = "station";
  private static final String KEY = "key";

  /** The installation's key as stored, readable by the owner of the directory only. */
  private record StoredKey(String privateKey, String publicKey) {}

  public StationSettings {
    servers = List.copyOf(servers);
  }

  public static StationSettings setUp(
      List<String> servers, String site, String suffix, String password) {
    return new StationSettings(
        servers,
        site,
        suffix,
        Optional.of(password),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Optional<StationSettings> load(StationStore store) {
    return store
        .setting(NAME)
        .map(json -> ModelJson.read(json.getBytes(UTF_8), StationSettings.class));
  }

  public void save(StationStore store) {
    store.putSettings(Map.of(NAME, Session.json(this)));
  }

  /** Whether this installation works for a site and cannot be set up again. */
  public boolean locked() {
    return logKey.isPresent();
  }

  public List<URI> masters() {
    return servers.stream().map(URI::create).toList();
  }

  public StationSettings asked(String id) {
    return new StationSettings(
        servers, site, suffix, password, Optional.of(id), convention, logKey);
  }

  /** The crew turned the request away. */
  public StationSettings turnedAway() {
    return new StationSettings(
        servers, site, suffix, password, Optional.empty(), convention, logKey);
  }

  /** The crew let it in: the log key is pinned, the site's password forgotten. */
  public StationSettings approved(String of, String pinned) {
    VerifierKey.parse(pinned);
    return new StationSettings(
        servers,
        site,
        suffix,
        Optional.empty(),
        Optional.empty(),
        Optional.of(of),
        Optional.of(pinned));
  }

  /** The installation's key; made, and stored, where there is none. */
  public SigningKey key(StationStore store, Ed25519Engine engine) {
    String json = store.setting(KEY).orElseGet(() -> freshKey(store));
    StoredKey stored = ModelJson.read(json.getBytes(UTF_8), StoredKey.class);
    Base64.Decoder decoder = Base64.getDecoder();
    Ed25519KeyPair pair =
        Ed25519KeyPair.ofPkcs8(
            decoder.decode(stored.privateKey()), decoder.decode(stored.publicKey()));
    return new SigningKey(Proofs.installation(site, suffix), SignatureType.ED25519, pair, engine);
  }

  private static String freshKey(StationStore store) {
    Ed25519KeyPair pair = Ed25519.generate(new SecureRandom());
    Base64.Encoder encoder = Base64.getEncoder();
    String json =
        Session.json(
            new StoredKey(
                encoder.encodeToString(pair.pkcs8()), encoder.encodeToString(pair.publicKey())));
    store.putSettings(Map.of(KEY, json));
    return json;
  }

  /** Who this satellite is; only after the enrolment. */
  public StationIdentity identity(StationStore store, Ed25519Engine engine) {
    return new StationIdentity(
        convention.orElseThrow(),
        site,
        suffix,
        key(store, engine),
        VerifierKey.parse(logKey.orElseThrow(), engine));
  }
}
