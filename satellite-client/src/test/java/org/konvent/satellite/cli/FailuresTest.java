package org.konvent.satellite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final StringWriter said = new StringWriter();

  @Test
  void aMasterThatDoesNotAnswerIsNotTheProgramsFault() {
    assertThat(tell(new CompletionException(new ConnectException("refused"))))
        .isEqualTo(ExitCode.UNREACHABLE);
    assertThat(said.toString()).isEqualTo("Der Master antwortet nicht: refused\n");
  }

  @Test
  void aFaultOfTheProgramIsNotBlamedOnTheMaster() {
    assertThat(tell(new IllegalStateException("no chain"))).isEqualTo(ExitCode.FAULT);
    assertThat(said.toString())
        .startsWith("Das Programm hat einen Fehler")
        .contains("no chain")
        .contains("at " + FailuresTest.class.getName());
  }

  private int tell(Exception failure) {
    return Failures.tell(failure, new PrintWriter(said), Messages.in("de"));
  }
}
