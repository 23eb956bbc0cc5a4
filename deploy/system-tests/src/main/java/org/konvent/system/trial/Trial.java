package org.konvent.system.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.konvent.system.client.House;
import org.konvent.system.process.Packages;

/** Konvent to be tried: runs until it is stopped, or plays a day by itself with {@code --play}. */
public final class Trial {

  private Trial() {}

  public static void main(String[] words) throws IOException, InterruptedException {
    boolean play = List.of(words).contains("--play");
    Premises premises = new Premises(Files.createTempDirectory("konvent-try"));
    Thread end = new Thread(premises::close);
    Runtime.getRuntime().addShutdownHook(end);
    try {
      start(premises);
      if (play) {
        new Day(premises).play();
      } else {
        explain(premises);
        new CountDownLatch(1).await();
      }
    } catch (RuntimeException e) {
      System.err.println("Konvent: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static void start(Premises premises) {
    say("Starting the master ...");
    premises.open();
    for (String site : premises.sites()) {
      say("Enrolling the site " + site + " by code and fingerprint ...");
      premises.open(site);
      SiteStaff.name(premises, site);
    }
    House house = premises.house();
    house.goOnline();
    new Agenda(house).set();
    say("");
  }

  private static void explain(Premises premises) {
    say("Console of the master  " + premises.master().address());
    for (Map.Entry<String, String> person : House.crew().entrySet()) {
      String password = premises.password(person.getKey());
      say("  %-8s %s  (%s)".formatted(person.getKey(), password, person.getValue()));
    }
    say("  %-8s %s  (ADMIN)".formatted("admin", premises.password("admin")));
    premises.sites().forEach(site -> explain(premises, site));
    say("");
    say("The passwords and PINs are made for this run only.");
    say("");
    say("To try, in another terminal:");
    say("  satellite() { java -jar " + Packages.satellite() + " \"$@\"; }");
    String data = premises.satellite("trier").data().toString();
    say("  satellite status --data " + data);
    say("  satellite presence --accredited 41 --present 38 --data " + data);
    say(
        "  echo a-word-to-withdraw | satellite speak --first-name Ada --last-name Muster --password-file - --data "
            + data);
    say("  satellite current --data " + data);
    say("  satellite export " + premises.directory().resolve("export") + " --data " + data);
    say("");
    say("  curl -s " + premises.master().address() + "/api/v1/log/checkpoint");
    say(
        "  curl -s -X POST -H 'Content-Type: application/json' -d '{\"name\":\"chair\",\"password\":\""
            + premises.password("chair")
            + "\",\"bearer\":true}' "
            + premises.master().address()
            + "/api/v1/sessions");
    say("");
    say("A whole day by itself: ./deploy/try.sh --play. Ctrl-C stops everything.");
  }

  private static void explain(Premises premises, String site) {
    JsonNode pages = premises.satellite(site).local().status().path("pages");
    say("");
    say("Site " + site + ", data in " + premises.satellite(site).data());
    say("  tally desk   " + pages.path("desk").asText());
    for (String person : SiteStaff.OFFICERS) {
      say("    %-8s PIN %s".formatted(person, premises.password(site + "-" + person)));
    }
    say(
        "    %-8s PIN %s  (minutes)"
            .formatted(
                SiteStaff.MINUTE_TAKER, premises.password(site + "-" + SiteStaff.MINUTE_TAKER)));
    say("  terminal     " + pages.path("terminal").asText());
    say("  display      " + pages.path("display").asText());
    say("  lower third  " + pages.path("lowerThird").asText());
    say("  set-up       " + pages.path("setUp").asText());
  }

  static void say(String line) {
    System.out.println(line);
  }
}
