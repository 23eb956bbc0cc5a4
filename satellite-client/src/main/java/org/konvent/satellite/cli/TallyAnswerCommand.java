package org.konvent.satellite.cli;

import java.util.List;
import java.util.Map;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers findings of the plausibility rules. */
@Command(name = "answer", description = "Acknowledge warnings, or say why the paper says so.")
final class TallyAnswerCommand extends OfficerAct {

  @Option(names = "--acknowledge", split = ",", description = "Warnings, such as W402.")
  private List<PlausibilityRule> acknowledged = List.of();

  @Option(
      names = "--paper-says-so",
      paramLabel = "RULE=REASON",
      description = "Errors that the paper bears out.")
  private Map<PlausibilityRule, String> reasons = Map.of();

  @Override
  int act() {
    return print(
        local().post(path("answers"), new Requests.Answers(by(), pin(), acknowledged, reasons)));
  }
}
