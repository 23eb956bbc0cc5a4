package org.konvent.model.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;
import org.konvent.model.minutes.VoteMinutes;

/** Minutes as one HTML document that needs nothing else, and is well-formed XML besides. */
public final class MinutesHtml {

  private static final int FEW = 12;

  private final Minutes minutes;
  private final Layout layout;
  private final RecordWords words;
  private final Markup out;

  private MinutesHtml(Minutes minutes, Layout layout, Appendable out) {
    this.minutes = minutes;
    this.layout = layout;
    this.words = RecordWords.in(layout.language());
    this.out = new Markup(out);
  }

  /** Writes the document, one vote after the other. */
  public static void write(Minutes minutes, Layout layout, Appendable out) {
    new MinutesHtml(minutes, layout, out).write();
  }

  private void write() {
    out.raw("<!DOCTYPE html>\n").open("html", "lang", words.language());
    head();
    out.open("body").raw("\n");
    HtmlCover cover = new HtmlCover(minutes, words, out);
    if (layout.paged()) {
      cover.foot();
    }
    cover.title();
    new HtmlProceedings(minutes, words, out).write();
    out.leaf("h2", words.say("Abstimmungen und Wahlen", "Votes and elections"), "id", "votes");
    HtmlVote votes = new HtmlVote(minutes, words, out);
    for (VoteMinutes vote : minutes.votes()) {
      votes.write(vote);
    }
    cover.signatures();
    cover.proof(layout.picture());
    out.closeLine().closeLine();
  }

  private void head() {
    String title = HtmlCover.title(minutes, words);
    out.open("head").empty("meta", "charset", "utf-8").leaf("title", title);
    out.empty("meta", "name", "description", "content", title);
    out.empty("meta", "name", "subject", "content", title);
    out.open("style").raw(style()).closeLine();
    if (layout.paged()) {
      bookmarks();
    }
    out.closeLine();
  }

  private void bookmarks() {
    out.open("bookmarks");
    bookmark(words.say("Standorte", "Sites"), "#sites");
    bookmark(words.say("Tagesordnung", "Agenda"), "#agenda");
    bookmark(words.say("Redebeiträge und Anträge", "Speeches and motions"), "#speeches");
    out.open(
        "bookmark",
        "name",
        words.say("Abstimmungen und Wahlen", "Votes and elections"),
        "href",
        "#votes");
    for (int vote = 1; vote <= minutes.questions().size(); vote++) {
      bookmark(vote + ". " + minutes.questions().get(vote - 1).subject(), "#vote-" + vote);
    }
    out.close();
    bookmark(words.say("Unterschriften", "Signatures"), "#signatures");
    bookmark(words.say("Prüfsummen", "Check sums"), "#proof");
    out.close();
  }

  private void bookmark(String name, String target) {
    out.empty("bookmark", "name", name, "href", target);
  }

  private static String style() {
    try (InputStream in = MinutesHtml.class.getResourceAsStream("minutes.css")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of a table; one of few rows is not torn over two pages. */
  static String tableClass(String name, int rows) {
    return rows <= FEW ? name + " together" : name;
  }

  /** The head of a table; all columns have a name. */
  static void tableHead(Markup out, List<String> columns) {
    out.open("thead").open("tr");
    columns.forEach(column -> out.leaf("th", column, "scope", "col"));
    out.close().closeLine();
  }
}
