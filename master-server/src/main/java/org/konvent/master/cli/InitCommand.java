package org.konvent.master.cli;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.konvent.master.account.AccountDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the first administrator. It founds nothing, and there is no default password. */
@Dependent
@Unremovable
@Command(
    name = "init",
    description = "Make the first administrator; once.",
    mixinStandardHelpOptions = true)
public class InitCommand implements Callable<Integer> {

  @Option(
      names = "--admin",
      defaultValue = "admin",
      description = "name to sign in with (${DEFAULT-VALUE})")
  String admin;

  @Option(
      names = "--admin-password-file",
      description =
          "file with the password; otherwise it is asked for, or read from standard input")
  Optional<Path> passwordFile;

  private final AccountDesk desk;

  public InitCommand(AccountDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String password = Passwords.choose(passwordFile, "password of " + admin);
    if (!desk.createFirst(admin, password)) {
      throw new CommandFailed(
          Exit.REFUSED, "This master has accounts already; an administrator makes further ones.");
    }
    System.out.println("Administrator " + admin + " was made. Start the master with: run");
    return Exit.DONE.code();
  }
}
