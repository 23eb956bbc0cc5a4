package org.konvent.satellite.cli;

import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The review of a show of hands; or both entries anew. */
@Command(name = "review", description = "Review a show of hands, or begin anew.")
final class TallyReviewCommand extends OfficerAct {

  @Option(names = "--anew", description = "Drop the entries and begin anew.")
  private boolean anew;

  @Override
  int act() {
    return print(
        local().post(path(anew ? "restart" : "review"), new Requests.Signature(by(), pin())));
  }
}
