package org.konvent.web.record;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.print.Layout;
import org.konvent.model.print.MinutesHtml;

/**
 * Minutes on paper: the HTML of {@link MinutesHtml} laid out on pages as tagged PDF (PDF/UA-1). A page needs all that
 * stands on it, so that the document is held in memory while it is laid out. This is the only class that knows the
 * library, which is not loaded before somebody asks for a PDF.
 */
final class MinutesPdf {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int REGULAR = 400;

  private MinutesPdf() {}

  static void write(Minutes minutes, String language, OutputStream out) throws IOException {
    StringBuilder html = new StringBuilder();
    MinutesHtml.write(minutes, new Layout(language, QrPicture::of, true), html);
    PdfRendererBuilder pages = new PdfRendererBuilder();
    pages.usePdfUaAccessibility(true);
    pages.useFont(MinutesPdf::font, "Minutes", REGULAR, BaseRendererBuilder.FontStyle.NORMAL, true);
    pages.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
    pages.withProducer("Konvent");
    pages.withHtmlContent(html.toString(), null);
    pages.toStream(out);
    pages.run();
  }

  /** Every character on paper has to be in the file; this font comes with the library. */
  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
