package org.konvent.model.wire;

/** Something to sign, once. {@code nonce} is base64; it is good for two minutes. */
public record Challenge(String convention, String nonce) {}
