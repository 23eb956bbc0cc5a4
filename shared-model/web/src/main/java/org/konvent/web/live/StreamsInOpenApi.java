package org.konvent.web.live;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the streams to the OpenAPI document: routes of their own have no annotations to read. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class StreamsInOpenApi implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Arc.container().instance(StreamRoutes.class).get().all().forEach(route -> add(document, route));
  }

  private static void add(OpenAPI document, StreamRoute route) {
    if (document.getPaths() == null) {
      document.setPaths(OASFactory.createPaths());
    }
    document.getPaths().addPathItem(route.path(), get(stream(route)));
    document.getPaths().addPathItem(route.path() + "/poll", get(poll(route)));
  }

  private static PathItem get(Operation operation) {
    return OASFactory.createPathItem().GET(operation);
  }

  private static Operation stream(StreamRoute route) {
    Parameter resume =
        OASFactory.createParameter()
            .name("Last-Event-ID")
            .in(Parameter.In.HEADER)
            .description("Id of the last event that was read; wins over 'after'.")
            .schema(string());
    return operation(route, route.summary(), "text/event-stream").addParameter(resume);
  }

  private static Operation poll(StreamRoute route) {
    Parameter wait =
        OASFactory.createParameter()
            .name("wait")
            .in(Parameter.In.QUERY)
            .description("How many seconds to wait for something new, at most 30.")
            .schema(string());
    Operation operation =
        operation(route, route.summary() + " (one event by long polling)", "application/json");
    operation.getResponses().addAPIResponse("204", response("Nothing came."));
    return operation.addParameter(wait);
  }

  private static Operation operation(StreamRoute route, String summary, String mediaType) {
    Content content =
        OASFactory.createContent()
            .addMediaType(mediaType, OASFactory.createMediaType().schema(string()));
    Operation operation =
        OASFactory.createOperation()
            .summary(summary)
            .addTag("streams")
            .description(readers(route))
            .addParameter(
                OASFactory.createParameter()
                    .name("after")
                    .in(Parameter.In.QUERY)
                    .description("Where to go on; from 0 everything is sent.")
                    .schema(string()))
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse("200", response("Events.").content(content)));
    if (!route.isPublic()) {
      operation.getResponses().addAPIResponse("401", response("Nobody is signed in."));
      operation.getResponses().addAPIResponse("403", response("The role is missing."));
    }
    return operation;
  }

  private static APIResponse response(String text) {
    return OASFactory.createAPIResponse().description(text);
  }

  private static org.eclipse.microprofile.openapi.models.media.Schema string() {
    return OASFactory.createSchema()
        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING);
  }

  private static String readers(StreamRoute route) {
    return route.isPublic()
        ? "Read by everybody."
        : "Read by "
            + route.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))
            + ".";
  }
}
