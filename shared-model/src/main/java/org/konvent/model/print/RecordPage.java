package org.konvent.model.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.konvent.model.minutes.Cover;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.publication.PublishedMinutes;

/**
 * The first page of the published record: every announced result site by site, the minutes as files with their check
 * sums, and how anybody verifies them. Well-formed XML like the minutes; it runs nothing, and needs nothing but the
 * style sheet beside it.
 */
public final class RecordPage {

  /** The style sheet that the page names. */
  public static final String STYLE = "konvent.css";

  /** The list of all check sums, as {@code sha256sum -c} reads it. */
  public static final String SUMS = "SHA256SUMS";

  private static final int GROUP = 8;

  /**
   * The minutes of a site, or of the whole.
   *
   * @param site absent for the whole
   * @param published where and when; absent where they are not published yet
   * @param files in this language, or in none; empty where they are not published yet
   */
  public record Line(
      Optional<String> site, Optional<PublishedMinutes> published, List<PublishedFile> files) {

    public Line {
      files = List.copyOf(files);
    }
  }

  private final Minutes whole;
  private final List<Line> lines;
  private final List<PublishedFile> files;
  private final RecordWords words;
  private final Markup out;

  private RecordPage(
      Minutes whole, List<Line> lines, List<PublishedFile> files, String language, Appendable out) {
    this.whole = whole;
    this.lines = lines;
    this.files = files;
    this.words = RecordWords.in(language);
    this.out = new Markup(out);
  }

  /** How the page is called in a language. */
  public static String name(String language) {
    return language.equals("de") ? "index.html" : "index." + language + ".html";
  }

  /**
   * Writes the page.
   *
   * @param whole the minutes of the whole convention as the public reads them
   * @param files all that stand beside the page, but for the pages themselves
   * @param language {@code de} or {@code en}
   */
  public static void write(
      Minutes whole, List<Line> lines, List<PublishedFile> files, String language, Appendable out) {
    new RecordPage(whole, lines, files, language, out).write();
  }

  private void write() {
    String title = words.say("Protokoll: ", "Record: ") + whole.cover().life().name();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", words.language(), "data-theme", "auto");
    out.open("head").empty("meta", "charset", "utf-8").leaf("title", title);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("link", "rel", "stylesheet", "href", STYLE).closeLine();
    out.open("body").raw("\n");
    head();
    out.open("main", "class", "middle stack record", "id", "main").raw("\n");
    if (whole.cover().life().rehearsal()) {
      String valid = words.say("Keine dieser Zahlen gilt.", "None of these figures is valid.");
      out.leaf("p", words.say("Probe: ", "Rehearsal: ") + valid, "class", "banner bad").raw("\n");
    }
    out.open("h1").entered(title).closeLine();
    results();
    minutes();
    checks();
    sums();
    out.closeLine().closeLine().closeLine();
  }

  private void head() {
    out.open("header", "class", "top").open("nav", "aria-label", words.say("Seite", "Page"));
    String other = words.language().equals("de") ? "en" : "de";
    link("#votes", words.say("Ergebnisse", "Results"));
    link("#minutes", words.say("Protokolle", "Minutes"));
    link("#checks", words.say("Nachprüfen", "Verify"));
    String named = words.say("English", "Deutsch");
    out.leaf("a", named, "href", name(other), "lang", other, "hreflang", other);
    out.close().closeLine();
  }

  private void link(String target, String text) {
    out.leaf("a", text, "href", target).raw(" ");
  }

  private void results() {
    section("votes", words.say("Ergebnisse", "Results"));
    HtmlVote votes = new HtmlVote(whole, words, out);
    boolean any = false;
    for (VoteMinutes vote : whole.votes()) {
      if (vote.vote().announcement().isPresent()) {
        wide("vote-" + vote.vote().number());
        votes.write(vote);
        out.closeLine();
        any = true;
      }
    }
    if (!any) {
      out.leaf("p", words.say("Nichts wurde bekannt gegeben.", "Nothing was announced."));
    }
    out.closeLine();
  }

  private void minutes() {
    section("minutes", words.say("Protokolle", "Minutes"));
    table(
        "minutes",
        words.say("Protokoll", "Minutes"),
        words.say("Stand", "State"),
        words.say("Dateien", "Files"));
    for (Line line : lines) {
      out.open("tr").open("th", "scope", "row").entered(whose(line.site())).close().open("td");
      line.published().ifPresentOrElse(this::published, this::unpublished);
      out.close().open("td");
      for (PublishedFile file : line.files()) {
        out.leaf("a", file.ending().toUpperCase(Locale.ROOT), "href", file.name()).raw(" ");
      }
      out.close().closeLine();
    }
    out.close().close().closeLine();
    out.leaf(
        "p",
        words.say(
            "Namen sind für die Veröffentlichung gekürzt oder weggelassen.",
            "Names are shortened or left out for publication."));
    out.closeLine();
  }

  private String whose(Optional<String> site) {
    return site.map(whole::siteName).orElse(words.say("Alle Standorte", "All sites"));
  }

  private void published(PublishedMinutes it) {
    out.text(words.say("Fassung ", "version ") + it.version() + ", " + words.day(it.on()) + ", ");
    out.entered(it.place());
    if (!it.missing().isEmpty()) {
      out.text(words.say("; noch ohne: ", "; still without: "))
          .text(String.join(", ", it.missing().stream().map(words::step).toList()));
    }
  }

  private void unpublished() {
    out.text(words.say("noch nicht veröffentlicht", "not published yet"));
  }

  private void checks() {
    Cover cover = whole.cover();
    section("checks", words.say("Nachprüfen", "Verify"));
    out.leaf(
        "p",
        words.say(
            "Ob die Dateien ankamen, wie sie hier liegen, sagt der erste Befehl. Ob sich jedes Ergebnis aus dem unterschriebenen Journal ergibt, sagen zwei Programme ohne gemeinsamen Code, ohne Netz; zusammen mit den Dateien der Standorte (protokoll-STANDORT.zip) auch, ob alle dasselbe verzeichnet haben. Ausgang 0 heißt geprüft, 1 ein Fehler mit seiner Zeile, 2 dass Protokolle fehlen.",
            "The first command says whether the files arrived as they lie here. Two programs without common code say offline whether every result follows from the signed journal; beside the files of the sites (protokoll-SITE.zip) also whether all recorded the same. Exit 0 means verified, 1 an error with its line, 2 that records are missing."));
    out.open("pre").open("code").text("sha256sum -c " + SUMS + "\n");
    files.stream()
        .filter(file -> file.ending().equals("zip"))
        .forEach(
            file ->
                out.text("satellite verify " + file.name() + "\n")
                    .text("node verify.mjs " + file.name() + "\n"));
    out.close().closeLine();
    out.open("dl", "class", "facts");
    fact(words.say("Einträge", "Entries"), Long.toString(cover.log().size()));
    String root = cover.log().root().hex().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    fact(words.say("Wurzel", "Root"), root);
    fact(words.say("Schlüssel des Logs", "Key of the log"), cover.life().logKey());
    out.close().closeLine();
  }

  private void fact(String name, String value) {
    out.leaf("dt", name).leaf("dd", value, "class", "formula").raw("\n");
  }

  private void sums() {
    section("sums", words.say("Prüfsummen", "Check sums"));
    table("sums", words.say("Datei", "File"), words.say("Bytes", "Bytes"), "SHA-256");
    for (PublishedFile file : files) {
      out.open("tr").open("th", "scope", "row").leaf("a", file.name(), "href", file.name()).close();
      out.leaf("td", Long.toString(file.bytes()), "class", "figure");
      out.leaf("td", file.sha256().hex(), "class", "formula").closeLine();
    }
    out.close().close().closeLine();
    out.open("p").text(words.say("Alle, auch diese Seite: ", "All, this page too: "));
    out.leaf("a", SUMS, "href", SUMS).closeLine();
    out.closeLine();
  }

  private void section(String id, String title) {
    out.open("section", "class", "card stack", "aria-labelledby", id);
    out.leaf("h2", title, "id", id).raw("\n");
  }

  /**
   * What may be wider than a small screen is moved by itself, with the keyboard too; called as its heading, but not
   * quite like the section around it.
   */
  private void wide(String heading) {
    String own = heading + "-table";
    String called = words.say("Tabelle", "Table");
    out.open(
        "div",
        "class",
        "table",
        "role",
        "region",
        "tabindex",
        "0",
        "id",
        own,
        "aria-label",
        called,
        "aria-labelledby",
        own + " " + heading);
  }

  private void table(String heading, String... columns) {
    wide(heading);
    out.open("table", "aria-labelledby", heading);
    MinutesHtml.tableHead(out, List.of(columns));
    out.open("tbody");
  }
}
