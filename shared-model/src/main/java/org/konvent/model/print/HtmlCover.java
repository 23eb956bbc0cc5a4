package org.konvent.model.print;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.konvent.model.minutes.Cover;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;
import org.konvent.model.minutes.VersionLine;
import org.konvent.model.publication.Signatory;
import org.konvent.model.site.SiteFunction;

/** What stands around the minutes: the title, the lines to sign on, and what proves them. */
record HtmlCover(Minutes minutes, RecordWords words, Markup out) {

  private static final int GROUP = 8;

  static String title(Minutes minutes, RecordWords words) {
    Cover cover = minutes.cover();
    String of =
        cover
            .site()
            .map(site -> words.say("Standort ", "site ") + minutes.siteName(site))
            .orElse(words.say("alle Standorte", "all sites"));
    return words.say("Protokoll: ", "Minutes: ") + cover.life().name() + ", " + of;
  }

  void title() {
    if (minutes.cover().life().rehearsal()) {
      out.leaf(
          "p",
          words.say(
              "Probe: Keine dieser Zahlen gilt.", "Rehearsal: none of these figures is valid."),
          "class",
          "rehearsal");
    }
    out.open("h1").entered(title(minutes, words)).closeLine();
    out.leaf(
            "p",
            words.say("Stand: ", "As of: ")
                + words.dateTime(minutes.cover().at())
                + words.say(" Uhr, ", ", ")
                + minutes.cover().log().size()
                + words.say(" Einträge im Journal", " entries in the journal"))
        .raw("\n");
    out.leaf("p", version(), "class", "version").raw("\n");
  }

  private String version() {
    VersionLine version = minutes.cover().version();
    String which = words.say("Fassung ", "Version ") + version.number();
    return which
        + version
            .sealedAt()
            .map(
                at ->
                    words.say(", versiegelt: ", ", sealed: ")
                        + words.dateTime(at)
                        + words.say(" Uhr", ""))
            .orElse(
                words.say(", in Arbeit: noch nicht versiegelt", ", in progress: not sealed yet"))
        + (version.isNewer()
            ? words.say(
                ". Seit der Fassung davor hat sich etwas geändert: neu zu unterschreiben.",
                ". Something changed since the version before: to be signed again.")
            : "");
  }

  /** What every page says of itself, so that loose sheets find together. */
  void foot() {
    String root = minutes.cover().log().root().hex().substring(0, GROUP);
    out.open("div", "class", "foot").entered(title(minutes, words));
    out.text(words.say(" · Fassung ", " · version ") + minutes.cover().version().number());
    out.text(" · " + minutes.cover().log().size() + " · " + root).closeLine();
  }

  void signatures() {
    out.open("section", "class", "together")
        .leaf("h2", words.say("Unterschriften", "Signatures"), "id", "signatures")
        .raw("\n");
    line(Signatory.MINUTE_TAKER, SiteFunction.MINUTE_TAKER, 0);
    line(Signatory.CHAIR, SiteFunction.CHAIR, 0);
    line(Signatory.RETURNING_OFFICER, SiteFunction.RETURNING_OFFICER, 0);
    line(Signatory.FIRST_TELLER, SiteFunction.TELLER, 0);
    line(Signatory.SECOND_TELLER, SiteFunction.TELLER, 1);
    out.closeLine();
  }

  /** A line to sign on, with the name of who held the function last, and whose signature was recorded. */
  private void line(Signatory signatory, SiteFunction function, int which) {
    List<String> names = minutes.holders(function);
    int at = names.size() - 1 - which;
    String name = at < 0 ? "" : names.get(at);
    out.open("div", "class", "sign")
        .leaf("div", words.say("Ort, Datum", "place, date"), "class", "where");
    out.open("div", "class", "who")
        .entered(words.function(function) + (name.isEmpty() ? "" : ": " + name));
    Optional.ofNullable(minutes.cover().version().signed().get(signatory))
        .ifPresent(
            who ->
                out.text(words.say(" · unterschrieben: ", " · signed: "))
                    .entered(who.orElse(words.hidden())));
    out.close().closeLine();
  }

  void proof(UnaryOperator<String> picture) {
    Cover cover = minutes.cover();
    String root = cover.log().root().hex();
    out.open("section", "class", "together")
        .leaf("h2", words.say("Prüfsummen", "Check sums"), "id", "proof");
    out.leaf(
        "p",
        words.say(
            "Diese Wurzel ist die Prüfsumme über alle Einträge des Journals. Stimmt sie mit der in den Protokollen der anderen Standorte bei gleicher Zahl der Einträge überein, sind alle aus demselben Journal entstanden. Hinter jeder Zeile steht die Stelle im Journal mit dem Anfang ihrer eigenen Prüfsumme.",
            "This root is the check sum over all entries of the journal. Where it equals the one in the other sites' minutes for as many entries, all of them come from the same journal. Each line names its position in the journal with the beginning of its own check sum."));
    out.empty(
        "img",
        "src",
        picture.apply(cover.life().id() + "\n" + cover.log().size() + "\n" + root + "\n"),
        "alt",
        words.say(
            "QR-Code mit Parteitag, Zahl der Einträge und Wurzel",
            "QR code with convention, number of entries and root"),
        "class",
        "code");
    out.open("table", "class", "facts", "aria-labelledby", "proof").open("tbody");
    fact(words.say("Einträge", "Entries"), Long.toString(cover.log().size()));
    fact(words.say("Wurzel", "Root"), root.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "));
    fact(words.say("Schlüssel des Logs", "Key of the log"), cover.life().logKey());
    out.close().close().closeLine();
  }

  private void fact(String name, String value) {
    out.open("tr").leaf("th", name, "scope", "row").leaf("td", value, "class", "hash").closeLine();
  }
}
