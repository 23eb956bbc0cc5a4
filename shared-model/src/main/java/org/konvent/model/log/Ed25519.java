package org.konvent.model.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 of the JDK, and its keys between raw bytes and the JDK's objects (RFC 8410). */
public final class Ed25519 implements Ed25519Engine {

  /** The length of a raw public key, and of a seed, in bytes. */
  public static final int KEY_LENGTH = 32;

  /** The length of a signature in bytes. */
  public static final int SIGNATURE_LENGTH = 64;

  private static final String ALGORITHM = "Ed25519";
  private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] PRIVATE_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  /** A new key pair from the given source of randomness. */
  public static Ed25519KeyPair generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = generator.generateKeyPair();
      return Ed25519KeyPair.ofPkcs8(pair.getPrivate().getEncoded(), rawPublicKey(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
    }
  }

  /** The JDK's object for a raw public key; {@link MalformedLogData} unless it has 32 bytes. */
  public static PublicKey jdkPublicKey(byte[] raw) {
    try {
      return publicKey(raw);
    } catch (GeneralSecurityException e) {
      throw new MalformedLogData("public key", "not an Ed25519 key");
    }
  }

  /** The 32 raw bytes of the JDK's object; {@link MalformedLogData} for a key of another algorithm. */
  public static byte[] rawPublicKey(PublicKey key) {
    return withoutPrefix(PUBLIC_PREFIX, key.getEncoded(), "public key");
  }

  /** PKCS #8 of a 32-byte seed. */
  static byte[] pkcs8(byte[] seed) {
    return prefixed(PRIVATE_PREFIX, seed);
  }

  static byte[] seed(byte[] pkcs8) {
    return withoutPrefix(PRIVATE_PREFIX, pkcs8, "private key");
  }

  @Override
  public byte[] sign(byte[] seed, byte[] message) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8(seed)));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a 32-byte seed always signs", e);
    }
  }

  @Override
  public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (publicKey.length != KEY_LENGTH || signature.length != SIGNATURE_LENGTH) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(publicKey(publicKey));
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // no such point on the curve, or a signature out of range
    }
  }

  private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(prefixed(PUBLIC_PREFIX, raw)));
  }

  private static byte[] prefixed(byte[] prefix, byte[] raw) {
    if (raw.length != KEY_LENGTH) {
      throw new MalformedLogData("Ed25519 key", raw.length + " bytes instead of " + KEY_LENGTH);
    }
    byte[] encoded = Arrays.copyOf(prefix, prefix.length + KEY_LENGTH);
    System.arraycopy(raw, 0, encoded, prefix.length, KEY_LENGTH);
    return encoded;
  }

  private static byte[] withoutPrefix(byte[] prefix, byte[] encoded, String where) {
    if (encoded == null
        || encoded.length != prefix.length + KEY_LENGTH
        || !Arrays.equals(prefix, Arrays.copyOf(encoded, prefix.length))) {
      throw new MalformedLogData(where, "not the plain encoding of an Ed25519 key");
    }
    return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
  }
}
