package org.konvent.satellite.cli;

import java.nio.file.Path;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a speech or motion. */
@Command(name = "withdraw", description = "Withdraw a speech or motion by number and password.")
final class WithdrawCommand extends SatelliteAct {

  @Parameters(paramLabel = "NUMBER", description = "Entry number such as R-047-3.")
  private String number;

  @Option(names = "--password-file", description = "The password; - is standard input.")
  private Path password;

  @Override
  int act() {
    String secret = SecretInput.read(password, messages().say("own-password"));
    return print(local().post("/withdrawals", new Requests.Withdrawal(number, secret)));
  }
}
