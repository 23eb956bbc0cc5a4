package org.konvent.model.log;

import java.security.SecureRandom;

/** Fresh keys for each test class. */
final class TestKeys {

  static final String LOG = "konvent.example/log";
  static final String SITE = "konvent.example/site/Nürnberg";
  static final String WITNESS = "konvent.example/witness/1";

  private TestKeys() {}

  static SigningKey note(String name) {
    return new SigningKey(name, SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
  }

  static SigningKey cosigner(String name) {
    return new SigningKey(name, SignatureType.COSIGNATURE_V1, Ed25519.generate(new SecureRandom()));
  }
}
