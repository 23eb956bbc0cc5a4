package org.konvent.model.wire;

/** An installation signs in; {@code proof} is the base64 signature over {@link Proofs#signIn}. */
public record SignInRequest(String installation, String nonce, String proof) {}
