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
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;
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
        throw InputProblem.in(file, Phrase.of("scenario-empty"));
      }
      return scenario.plan();
    } catch (NoSuchFileException e) {
      throw InputProblem.in(file, Phrase.of("no-such-file"));
    } catch (JsonProcessingException e) {
      throw located(file, e, place(file, e));
    } catch (IOException e) {
      throw InputProblem.in(file, Phrase.of("cannot-be-read", e.getMessage()));
    }
  }

  /** Jackson notices unknown fields at the end of their object only. */
  private static JsonLocation place(Path file, JsonProcessingException e) {
    return e instanceof UnrecognizedPropertyException unknown && e.getLocation() != null
        ? new FieldPlaces(YAML, file).lastBefore(unknown.getPropertyName(), e.getLocation())
        : e.getLocation();
  }

  private static InputProblem located(Path file, JsonProcessingException e, JsonLocation where) {
    Phrase what = what(e);
    return where == null
        ? InputProblem.in(file, what)
        : InputProblem.at(file, where.getLineNr(), String.valueOf(where.getColumnNr()), what);
  }

  private static Phrase what(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Phrase.of(
          "unknown-field",
          unknown.getPropertyName(),
          unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
    }
    if (e instanceof InvalidTypeIdException kind && kind.getTypeId() != null) {
      return Phrase.of("unknown-step", kind.getTypeId());
    }
    if (e.getCause() instanceof InputProblem problem) {
      return problem.phrase();
    }
    String path =
        e instanceof JsonMappingException mapping
            ? " at " + mapping.getPathReference().replaceAll("org\\.konvent[\\w.$]*\\.", "")
            : "";
    return e.getOriginalMessage()
        .lines()
        .findFirst()
        .map(words -> Phrase.verbatim(words + path))
        .orElseGet(() -> Phrase.of("not-understood"));
  }
}
