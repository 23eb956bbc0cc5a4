package org.konvent.model.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.konvent.model.minutes.Anchor;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;

/** Sites, agenda, speeches, functions, incidents and notes as tables; a list that is empty is said to be. */
record HtmlProceedings(Minutes minutes, RecordWords words, Markup out) {

  private static final long MINUTE = 60_000;
  private static final String NONE = "–";

  void write() {
    table(
        words.say("Standorte", "Sites"),
        "sites",
        List.of(
            words.say("Standort", "Site"),
            words.say("Zeit", "Time"),
            words.say("akkreditiert", "accredited"),
            words.say("anwesend", "present"),
            journal()),
        this::presence);
    table(
        words.say("Tagesordnung", "Agenda"),
        "agenda",
        List.of(
            words.say("Punkt", "Item"),
            words.say("Beginn", "Begin"),
            words.say("Ende", "End"),
            words.say("Stand", "State"),
            journal()),
        this::agenda);
    table(
        words.say("Redebeiträge und Anträge", "Speeches and motions"),
        "speeches",
        List.of(
            words.say("Nummer", "Number"),
            "Name",
            words.say("Standort", "Site"),
            words.say("Beginn", "Begin"),
            words.say("Dauer", "Length"),
            words.say("Stand", "State"),
            journal()),
        this::speeches);
    table(
        words.say("Funktionen", "Functions"),
        "functions",
        List.of(
            words.say("Funktion", "Function"),
            "Name",
            words.say("Standort", "Site"),
            words.say("von–bis", "from–to"),
            words.say("gewählt in", "elected in"),
            journal()),
        this::functions);
    table(
        words.say("Störungen", "Incidents"),
        "incidents",
        List.of(
            words.say("Zeit", "Time"),
            words.say("Standort", "Site"),
            words.say("Was", "What"),
            words.say("Dazu", "About it"),
            journal()),
        this::incidents);
    if (minutes.cover().site().isPresent()) {
      table(
          words.say("Notizen", "Notes"),
          "notes",
          List.of(
              words.say("Nr.", "No."),
              words.say("Zeit", "Time"),
              words.say("Von", "By"),
              words.say("Text", "Text"),
              words.say("zu Eintrag", "about entry")),
          this::notes);
    }
  }

  private String journal() {
    return "Journal";
  }

  /** Takes the cells of a row; the first one names it. */
  interface Rows {
    void add(List<String> cells);
  }

  private void table(String title, String id, List<String> columns, Consumer<Rows> rows) {
    List<List<String>> lines = new ArrayList<>();
    rows.accept(lines::add);
    out.leaf("h2", title, "id", id).raw("\n");
    if (lines.isEmpty()) {
      out.leaf("p", words.say("Nichts verzeichnet.", "Nothing recorded.")).raw("\n");
      return;
    }
    out.open("table", "class", id, "aria-labelledby", id);
    MinutesHtml.tableHead(out, columns);
    out.open("tbody");
    for (List<String> cells : lines) {
      out.open("tr");
      for (int i = 0; i < cells.size(); i++) {
        cell(cells.get(i), i, cells.size());
      }
      out.closeLine();
    }
    out.close().closeLine();
  }

  private void cell(String text, int column, int columns) {
    if (column == 0) {
      out.open("th", "scope", "row", "class", "text").entered(text).close();
    } else if (column == columns - 1) {
      out.leaf("td", text, "class", "hash");
    } else {
      out.open("td", "class", "text").entered(text).close();
    }
  }

  private void presence(Rows rows) {
    minutes
        .sites()
        .forEach(
            site -> {
              String name = site.number() + ". " + site.name();
              if (site.counts().isEmpty()) {
                rows.add(
                    List.of(name, NONE, words.say("nicht gemeldet", "not reported"), NONE, NONE));
              }
              site.counts()
                  .forEach(
                      count ->
                          rows.add(
                              List.of(
                                  name,
                                  words.time(count.at()),
                                  "" + count.accredited(),
                                  "" + count.present(),
                                  count.anchor().toString())));
            });
  }

  private void agenda(Rows rows) {
    minutes
        .agenda()
        .forEach(
            item ->
                rows.add(
                    List.of(
                        item.title().orElse(words.hidden()),
                        time(item.startedAt()),
                        time(item.endedAt()),
                        words.item(item.state()),
                        item.anchor().toString())));
  }

  private void speeches(Rows rows) {
    minutes
        .speeches()
        .forEach(
            it ->
                rows.add(
                    List.of(
                        it.number(),
                        it.name().orElse(words.hidden()),
                        minutes.siteName(it.site()),
                        time(it.begunAt()),
                        it.begunAt().isPresent() ? length(it.spokenMillis()) : NONE,
                        it.outcome().map(words::outcome).orElse(words.contribution(it.state()))
                            + it.vote()
                                .map(vote -> words.say(" in Abstimmung ", " in vote ") + vote)
                                .orElse(""),
                        it.anchor().toString())));
  }

  private void functions(Rows rows) {
    minutes
        .functions()
        .forEach(
            it ->
                rows.add(
                    List.of(
                        words.function(it.office().function()),
                        it.name().orElse(words.hidden()),
                        minutes.siteName(it.office().site()),
                        words.time(it.office().from())
                            + "–"
                            + it.office().until().map(words::time).orElse(""),
                        it.office()
                            .vote()
                            .map(vote -> words.say("Wahl ", "election ") + vote)
                            .orElse(NONE),
                        it.anchor().toString())));
  }

  private void incidents(Rows rows) {
    minutes
        .incidents()
        .forEach(
            it ->
                rows.add(
                    List.of(
                        words.time(it.at()),
                        minutes.siteName(it.site()),
                        words.incident(it.what()),
                        it.text().orElse(NONE),
                        it.anchor().toString())));
  }

  private void notes(Rows rows) {
    minutes
        .notes()
        .forEach(
            note ->
                rows.add(
                    List.of(
                        "" + note.number(),
                        words.time(note.at()),
                        words.actor(note.by()),
                        note.text(),
                        "#" + note.seq())));
  }

  private String time(Optional<Long> millis) {
    return millis.map(words::time).orElse(NONE);
  }

  private static String length(long millis) {
    long seconds = millis / 1_000;
    return "%d:%02d".formatted(millis / MINUTE, seconds % 60);
  }

  static String anchor(Optional<Anchor> anchor) {
    return anchor.map(Anchor::toString).orElse(NONE);
  }
}
