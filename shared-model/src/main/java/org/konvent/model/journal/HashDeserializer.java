package org.konvent.model.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.konvent.model.log.Hash;

/** Reads a hash from its hexadecimal text. */
final class HashDeserializer extends StdDeserializer<Hash> {
  private static final long serialVersionUID = 1L;

  HashDeserializer() {
    super(Hash.class);
  }

  @Override
  public Hash deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return Hash.ofHex(parser.getValueAsString());
  }
}
