package org.konvent.master.command;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.konvent.model.wire.Headers;

/**
 * Completes the API's document with what holds everywhere: a command's header, what a refusal looks
 * like, and that a field of the path is not one of the body.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String REPLY = "#/components/schemas/CommandReply";
  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    document.getComponents().addSchema(PROBLEM, problem());
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(it -> complete(document, it)));
    new ApiExamples(document.getComponents().getSchemas()).add();
  }

  private static void complete(OpenAPI document, Operation operation) {
    APIResponse refused =
        OASFactory.createAPIResponse()
            .description("Refused; code says why")
            .content(json("application/problem+json", SCHEMAS + PROBLEM));
    operation.getResponses().addAPIResponse("default", refused);
    if (isCommand(operation)) {
      operation.addParameter(commandId());
    }
    dropPathFields(document, operation);
  }

  private static boolean isCommand(Operation operation) {
    APIResponse done = operation.getResponses().getAPIResponse("200");
    return done != null
        && done.getContent() != null
        && done.getContent().getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .anyMatch(schema -> schema != null && REPLY.equals(schema.getRef()));
  }

  private static Parameter commandId() {
    return OASFactory.createParameter()
        .name(Headers.COMMAND)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("Id made by the client; the same id gets the same answer")
        .example("0d3f6a52-7c1b-4b7e-9a55-1f6f0c7f2b11")
        .schema(text().pattern("[A-Za-z0-9-]{16,64}"));
  }

  /** The command's record has these fields, but they come from the path. */
  private static void dropPathFields(OpenAPI document, Operation operation) {
    if (operation.getRequestBody() == null || operation.getParameters() == null) {
      return;
    }
    for (MediaType type : operation.getRequestBody().getContent().getMediaTypes().values()) {
      String ref = type.getSchema().getRef();
      Schema schema =
          ref == null
              ? null
              : document.getComponents().getSchemas().get(ref.substring(SCHEMAS.length()));
      operation.getParameters().stream()
          .filter(parameter -> schema != null && parameter.getIn() == Parameter.In.PATH)
          .forEach(parameter -> drop(schema, parameter.getName()));
    }
  }

  private static void drop(Schema schema, String field) {
    schema.removeProperty(field);
    schema.removeRequired(field);
  }

  private static Content json(String mediaType, String ref) {
    return OASFactory.createContent()
        .addMediaType(
            mediaType, OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ref)));
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("A refusal (RFC 9457); further fields hold the values named in the texts")
        .addProperty("type", text())
        .addProperty("code", text().description("Stable name for programs"))
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text().description("What to do"))
        .example(example());
  }

  /** In a fixed order: the committed document is compared with the served one. */
  private static Map<String, Object> example() {
    Map<String, Object> example = new TreeMap<>();
    example.put("type", "/problems/vote-wrong-phase");
    example.put("code", "vote-wrong-phase");
    example.put("status", 409);
    return example;
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
