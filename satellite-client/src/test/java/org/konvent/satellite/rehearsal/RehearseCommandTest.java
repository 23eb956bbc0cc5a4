package org.konvent.satellite.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RehearseCommandTest {

  private static final String NOWHERE = "http://127.0.0.1:9";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path token;
  private Path counted;

  @BeforeEach
  void files() throws IOException {
    token = Files.writeString(folder.resolve("token"), "abc\n");
    counted =
        Files.writeString(
            folder.resolve("vote.csv"), "site,entitled,cast,invalid,valid,yes,no\nA,9,9,0,9,5,4\n");
  }

  @Test
  void exactlyOneInputIsNeeded() {
    assertThat(run("--master", NOWHERE, "--token-file", token.toString())).isEqualTo(2);
  }

  @Test
  void inputThatCannotBeUsedIsAUsageError_withNothingOnStandardOutput() throws IOException {
    Files.writeString(counted, "place\n");

    int exit =
        run(
            "--master",
            NOWHERE,
            "--token-file",
            token.toString(),
            "--json",
            "--counted",
            counted.toString());

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).startsWith("vote.csv, line 1, column 1: expected 'site'");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aRuleThatIsNotShippedIsAUsageError() {
    int exit =
        run(
            "--master",
            NOWHERE,
            "--token-file",
            token.toString(),
            "--hands",
            counted.toString(),
            "--rule",
            "most");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("--rule: there is no 'most'; use simple, two-thirds or three-quarters");
  }

  @Test
  void aTurnoutIsAFractionBetweenZeroAndOne() {
    int exit =
        run(
            "--master",
            NOWHERE,
            "--token-file",
            token.toString(),
            "--hands",
            counted.toString(),
            "--turnout",
            "3/2");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("--turnout: '3/2' is no fraction between 0 and 1, such as 1/2");
  }

  @Test
  void aMasterThatDoesNotAnswerIsNamed() {
    int exit =
        run("--master", NOWHERE, "--token-file", token.toString(), "--counted", counted.toString());

    assertThat(exit).isEqualTo(69);
    assertThat(err.toString()).startsWith("no answer from http://127.0.0.1:9");
  }

  @Test
  void whatIsWrongIsSaidInTheReadersLanguage() throws IOException {
    Files.writeString(counted, "place\n");

    new CommandLine(new RehearseCommand())
        .setErr(new PrintWriter(err))
        .execute(
            "--lang",
            "de_DE.UTF-8",
            "--master",
            NOWHERE,
            "--token-file",
            token.toString(),
            "--counted",
            counted.toString());

    assertThat(err.toString()).startsWith("vote.csv, Zeile 1, Spalte 1: „site“ erwartet");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--lang", "en"));
    all.addAll(List.of(arguments));
    return new CommandLine(new RehearseCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }
}
