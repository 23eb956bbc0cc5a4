package org.konvent.model.verify;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Hash;

/** The JDK's Ed25519; what was signed or verified once is remembered, for most forgeries have most in common. */
final class Remembering implements Ed25519Engine {

  static final Remembering ENGINE = new Remembering();

  private final Ed25519 engine = new Ed25519();
  private final Map<Hash, byte[]> signed = new ConcurrentHashMap<>();
  private final Map<Hash, Boolean> verified = new ConcurrentHashMap<>();

  @Override
  public byte[] sign(byte[] seed, byte[] message) {
    return signed.computeIfAbsent(Hash.sha256(seed, message), asked -> engine.sign(seed, message));
  }

  @Override
  public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return verified.computeIfAbsent(
        Hash.sha256(publicKey, signature, message),
        asked -> engine.verify(publicKey, message, signature));
  }
}
