package org.konvent.web.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.konvent.model.journal.ModelJson;

/** Makes the server's own mapper as strict as the model's. */
@Singleton
public class StrictMapper implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    ModelJson.configured(mapper);
  }
}
