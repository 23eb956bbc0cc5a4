package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.play.Plan;

/** Reads a scenario, and says where it is not understood. */
public final class ScenarioFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ScenarioFile() {}

  public static Plan plan(Path file) {
    try {
      Scenario scenario = YAML.readValue(Files.readString(file), Scenario.class);
      if (scenario == null) {
        throw InputProblem.in(file, "the file is empty; see docs/reference/rehearsal.md");
      }
      return scenario.plan();
    } catch (NoSuchFileException e) {
      throw InputProblem.in(file, "there is no such file; check the path");
    } catch (JsonProcessingException e) {
      throw located(file, e, place(file, e));
    } catch (IOException e) {
      throw InputProblem.in(file, "cannot be read: " + e.getMessage());
    }
  }

  /** Jackson notices unknown fields at the end of their object only. */
  private static JsonLocation place(Path file, JsonProcessingException e) {
    return e instanceof UnrecognizedPropertyException unknown && e.getLocation() != null
        ? new FieldPlaces(YAML, file).lastBefore(unknown.getPropertyName(), e.getLocation())
        : e.getLocation();
  }

  private static InputProblem located(Path file, JsonProcessingException e, JsonLocation where) {
    String what = what(e);
    return where == null
        ? InputProblem.in(file, what)
        : InputProblem.at(file, where.getLineNr(), String.valueOf(where.getColumnNr()), what);
  }

  private static String what(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "'%s' is not known here; possible are %s"
          .formatted(
              unknown.getPropertyName(),
              unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    if (e instanceof InvalidTypeIdException kind && kind.getTypeId() != null) {
      return "there is no step '%s'; see docs/reference/rehearsal.md for the steps"
          .formatted(kind.getTypeId());
    }
    if (e.getCause() instanceof InputProblem problem) {
      return problem.getMessage();
    }
    String path =
        e instanceof JsonMappingException mapping
            ? " at " + mapping.getPathReference().replaceAll("org\\.konvent[\\w.$]*\\.", "")
            : "";
    return e.getOriginalMessage().lines().findFirst().orElse("not understood") + path;
  }
}
