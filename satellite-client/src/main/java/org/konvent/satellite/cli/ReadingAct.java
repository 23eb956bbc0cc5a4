package org.konvent.satellite.cli;

import java.util.List;
import java.util.Map;
import org.konvent.model.journal.ModelJson;
import picocli.CommandLine.Option;

/** A command that reads: for people by default, with {@code --json} for programs. */
abstract class ReadingAct extends SatelliteAct {

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  abstract String path();

  @Override
  int act() {
    byte[] answer = local().get(path());
    if (json) {
      return print(answer);
    }
    show(ModelJson.read(answer, Map.class), "");
    return ExitCode.DONE;
  }

  private void show(Map<?, ?> fields, String indent) {
    fields.forEach((name, value) -> show(name, value, indent));
  }

  private void show(Object name, Object value, String indent) {
    if (value instanceof Map<?, ?> nested) {
      out().println(indent + name + ":");
      show(nested, indent + "  ");
    } else if (value instanceof List<?> list) {
      out().println(indent + name + ":");
      list.forEach(each -> show("-", each, indent + "  "));
    } else {
      out().println(indent + name + ": " + value);
    }
  }
}
