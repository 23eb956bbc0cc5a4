package org.konvent.web.crypto;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.konvent.model.log.Ed25519Engine;

/** Ed25519 of Bouncy Castle: the same signatures as the JDK's, several times faster. */
public final class BouncyEd25519 implements Ed25519Engine {

  @Override
  public byte[] sign(byte[] seed, byte[] message) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  @Override
  public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return publicKey.length == Ed25519.PUBLIC_KEY_SIZE
        && signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
  }
}
