package org.konvent.model.wire;

/**
 * A sealed part on its way to somebody who may read it.
 *
 * @param seq the entry it belongs to
 * @param salt base64 of the 16 bytes
 * @param json the canonical JSON, byte for byte
 */
public record DisclosedPart(long seq, String salt, String json) {}
