package org.konvent.satellite.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.konvent.satellite.rehearsal.crew.Refused;
import org.konvent.satellite.rehearsal.crew.Unreachable;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.rehearsal.report.Report;
import org.konvent.satellite.rehearsal.report.ReportText;
import org.konvent.satellite.station.CallFailed;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a convention with any number of simulated sites against a real master. */
@Command(
    name = "rehearse",
    mixinStandardHelpOptions = true,
    description = "Play a convention with simulated sites against a real master.",
    footer = {
      "",
      "Exit codes: 0 everything acknowledged and the total matches or is not known; 1 otherwise, or",
      "refused by the master; 2 the input or the options cannot be used; 69 no answer; 77 not allowed."
    })
public final class RehearseCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int DIFFERENT = 1;
  private static final int USAGE = 2;
  private static final int NO_ANSWER = 69;
  private static final int TRY_AGAIN = 75;
  private static final int NOT_ALLOWED = 77;

  @Option(names = "--master", required = true, description = "Address of the master.")
  private URI master;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private AdminOptions admin;

  @Mixin private PlanOptions plan;

  @Option(names = "--json", description = "Print one JSON document and nothing else.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "de|en",
      defaultValue = "${env:LANG:-en}",
      description = "Language of what is said (default: from LANG).")
  private String language;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      Report report = new RehearsalRun(master, admin, this::say, reader()).report(plan.plan());
      print(report);
      return report.isGood() ? DONE : DIFFERENT;
    } catch (InputProblem e) {
      return failed(e.phrase(), USAGE);
    } catch (Unreachable e) {
      return failed(e.phrase(), NO_ANSWER);
    } catch (Refused e) {
      return failed(said(e), exitCode(e.status()));
    } catch (IllegalStateException | CallFailed e) {
      return failed(said(e), DIFFERENT);
    }
  }

  private void print(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(document(report));
    } else {
      ReportText.of(report, reader()).forEach(out::println);
    }
    out.flush();
  }

  /** Names keep their letters also where the terminal does not know them. */
  private static String document(Report report) {
    try {
      String document = new ObjectMapper().writeValueAsString(report.json());
      return Charset.defaultCharset().newEncoder().canEncode(document)
          ? document
          : JsonMapper.builder()
              .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
              .build()
              .writeValueAsString(report.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is plain data", e);
    }
  }

  private int failed(Phrase what, int code) {
    say(what);
    return code;
  }

  /** What the master said is in the reader's language already. */
  private static Phrase said(RuntimeException e) {
    return Phrase.verbatim(String.valueOf(e.getMessage()));
  }

  private void say(Phrase what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(what.in(reader()));
    err.flush();
  }

  private Locale reader() {
    return Phrase.language(language);
  }

  private static int exitCode(int status) {
    return switch (status) {
      case 401, 403 -> NOT_ALLOWED;
      case 429, 503 -> TRY_AGAIN;
      default -> DIFFERENT;
    };
  }
}
