package org.konvent.web.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.print.Layout;
import org.konvent.model.print.MinutesCsv;
import org.konvent.model.print.MinutesHtml;
import org.konvent.model.print.NistReport;

/** The formats in which minutes can be had; each is written as it is drawn, but for PDF. */
public enum RecordFormat {
  CSV("csv", "text/csv;charset=UTF-8") {
    @Override
    public void write(Minutes minutes, String language, OutputStream out) throws IOException {
      try (Writer text = text(out)) {
        MinutesCsv.write(minutes, text);
      }
    }
  },
  HTML("html", "text/html;charset=UTF-8") {
    @Override
    public void write(Minutes minutes, String language, OutputStream out) throws IOException {
      try (Writer text = text(out)) {
        MinutesHtml.write(minutes, new Layout(language, QrPicture::of, false), text);
      }
    }
  },
  PDF("pdf", "application/pdf") {
    @Override
    public void write(Minutes minutes, String language, OutputStream out) throws IOException {
      MinutesPdf.write(minutes, language, out);
    }
  },
  NIST("nist.json", "application/json") {
    @Override
    public void write(Minutes minutes, String language, OutputStream out) {
      NistReport.write(minutes, language, out);
    }
  };

  private final String suffix;
  private final String mediaType;

  RecordFormat(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** How the names of its files end. */
  public String suffix() {
    return suffix;
  }

  /** The format of this name in any case, such as {@code csv}. */
  public static Optional<RecordFormat> named(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Writes minutes in this format.
   *
   * @param language {@code de} or {@code en}; tables and data are the same in both
   */
  public abstract void write(Minutes minutes, String language, OutputStream out) throws IOException;

  /** The file as the answer to a request, written as it is drawn. */
  public Response file(Minutes minutes, String language, String name) {
    StreamingOutput body = out -> write(minutes, language, out);
    return Response.ok(body, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + suffix + "\"")
        .build();
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 14);
  }
}
