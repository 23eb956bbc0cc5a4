package org.konvent.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.verify.HonestDay;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MinutesHtmlTest {

  @Test
  void namesStayText_andTheDocumentWellFormed_whateverTheyAre() throws Exception {
    for (String language : List.of("de", "en")) {
      Document document = parsed(written(HostileRecord.minutes(), language));

      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language);
      assertThat(document.getDocumentElement().getTextContent())
          .contains(HostileRecord.FORMULA, HostileRecord.SCRIPT, HostileRecord.LONG, "agerfnu")
          .doesNotContain("\u202E");
    }
  }

  @Test
  void everyTableIsNamedByAHeading_andItsHeadsSayForWhat() throws Exception {
    Document document = parsed(written(HonestDay.read(Audience.CREW).whole(), "de"));
    Set<String> headings = new HashSet<>();
    for (String level : List.of("h2", "h3", "h4")) {
      elements(document, level).forEach(heading -> headings.add(heading.getAttribute("id")));
    }

    assertThat(elements(document, "table"))
        .hasSizeGreaterThan(10)
        .allMatch(table -> headings.contains(table.getAttribute("aria-labelledby")));
    assertThat(elements(document, "th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
  }

  @Test
  void aRehearsalSaysSo_andAPageNeedsNothingFromElsewhere() {
    String html = written(HostileRecord.minutes(), "de");

    assertThat(html).contains("Keine dieser Zahlen gilt");
    assertThat(html).doesNotContain("<link", "url(", "@import").contains("src=\"data:,");
  }

  @Test
  void theVersionAndWhoHasSignedItStandOnTheCover() {
    String sealed = trier(Audience.CREW, false, "de");
    String more = trier(Audience.CREW, true, "en");

    assertThat(sealed).contains("Fassung 1, versiegelt: ", "unterschrieben: ", "Eva Muster");
    assertThat(trier(Audience.PUBLIC, false, "de")).contains("versiegelt").doesNotContain("Eva");
    assertThat(more)
        .contains("Version 2, in progress: not sealed yet", "to be signed again")
        .doesNotContain(" · signed: ");
    assertThat(written(HonestDay.read(Audience.CREW).whole(), "de"))
        .contains("Fassung 1, in Arbeit: noch nicht versiegelt");
  }

  private static String trier(Audience audience, boolean writtenSince, String language) {
    MinutesReader reader = HonestDay.readAfterwards(audience).writtenSince(writtenSince);
    return written(reader.of("trier", List.of(), List.of()), language);
  }

  private static String written(Minutes minutes, String language) {
    StringBuilder html = new StringBuilder();
    MinutesHtml.write(minutes, new Layout(language, text -> "data:,", false), html);
    return html.toString();
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
