package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where fields stand in a file. */
record FieldPlaces(YAMLMapper yaml, Path file) {

  /** The last field of this name before a place; the place itself where there is none. */
  JsonLocation lastBefore(String name, JsonLocation end) {
    JsonLocation found = end;
    try (JsonParser parser = yaml.createParser(file.toFile())) {
      JsonToken token = parser.nextToken();
      while (token != null && isBefore(parser.currentTokenLocation(), end)) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name)) {
          found = parser.currentTokenLocation();
        }
        token = parser.nextToken();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBefore(JsonLocation place, JsonLocation end) {
    return place.getLineNr() < end.getLineNr()
        || place.getLineNr() == end.getLineNr() && place.getColumnNr() < end.getColumnNr();
  }
}
