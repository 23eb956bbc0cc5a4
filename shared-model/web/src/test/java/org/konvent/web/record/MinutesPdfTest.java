package org.konvent.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.konvent.model.minutes.Minutes;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class MinutesPdfTest {

  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://example.org\")",
          "<script>alert(1)</script> & ]]>",
          "\u202Eagerfnu\u202C \u05E9\u05DC\u05D5\u05DD \u0633\u0644\u0627\u0645 \u0000",
          "Donaudampfschifffahrt".repeat(15).substring(0, 300));

  @Test
  void everybodyCanReadIt_alsoByEarOrTouch_whateverTheNames() throws Exception {
    byte[] pdf = written(SampleRecord.of(4, 2, HOSTILE), "de");

    assertThat(failedRules(pdf)).isEmpty();
  }

  @Test
  void aTableThatGoesOnOverPagesRepeatsItsHead_andEveryPageSaysWhoseItIs() throws IOException {
    List<String> pages = pages(written(SampleRecord.of(120, 1, List.of("Anna", "Bert")), "en"));

    assertThat(pages).hasSizeGreaterThan(4);
    assertThat(pages.subList(1, 3)).allSatisfy(page -> assertThat(page).contains("Site"));
    assertThat(pages).allSatisfy(page -> assertThat(page).contains("Minutes: Anna, all sites"));
    assertThat(pages.get(0)).contains("1 / " + pages.size());
  }

  @Test
  void itHasBookmarksForEachVote() throws IOException {
    byte[] pdf = written(SampleRecord.of(1, 2, List.of("Anna", "Bert")), "de");

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("Abstimmungen und Wahlen", "Prüfsummen");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
    }
  }

  private static byte[] written(Minutes minutes, String language) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    RecordFormat.PDF.write(minutes, language, pdf);
    return pdf.toByteArray();
  }

  private static List<String> failedRules(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour accessible = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), accessible);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(accessible, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .toList();
    }
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      List<String> pages = new java.util.ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
      return pages;
    }
  }
}
