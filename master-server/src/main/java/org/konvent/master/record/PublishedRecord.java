package org.konvent.master.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SigningKey;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.WholeBundle;
import org.konvent.model.print.PublishedFile;
import org.konvent.model.print.RecordPage;
import org.konvent.model.publication.PublishedMinutes;
import org.konvent.model.site.Site;
import org.konvent.web.record.RecordFormat;

/**
 * The published record as files that any web server hands out, all drawn at one moment: a page in both languages, the
 * minutes that were published, the signed bundle as the public may read it, and the check sums of all.
 */
final class PublishedRecord {

  static final String BUNDLE = "protokoll-gesamt.zip";

  private static final List<String> LANGUAGES = List.of("de", "en");

  /** Writes one file. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private final ConventionState state;
  private final MinutesReader reader;
  private final WholeBundle bundle;
  private final List<PublishedFile> files = new ArrayList<>();

  /**
   * @param reader has read all lines, for publication
   * @param bundle for the public
   */
  PublishedRecord(ConventionState state, MinutesReader reader, WholeBundle bundle) {
    this.state = state;
    this.reader = reader;
    this.bundle = bundle;
  }

  /** Where and when minutes were published, if they hold all that is known by now. */
  static Optional<PublishedMinutes> published(ConventionState state, Optional<String> site) {
    return state.publication().standing(site).published();
  }

  /** Writes all files into a zip. */
  void write(SigningKey logKey, String software, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      file(zip, BUNDLE, to -> bundle.write(logKey, software, to));
      minutes(zip, Optional.empty());
      for (Site site : state.sites().inOrder()) {
        minutes(zip, Optional.of(site.id()));
      }
      file(zip, RecordPage.STYLE, PublishedRecord::style);
      List<PublishedFile> beside = List.copyOf(files);
      for (String language : LANGUAGES) {
        file(zip, RecordPage.name(language), text(to -> page(beside, language, to)));
      }
      StringBuilder sums = new StringBuilder();
      files.forEach(
          it -> sums.append(it.sha256().hex()).append("  ").append(it.name()).append('\n'));
      file(zip, RecordPage.SUMS, to -> to.write(sums.toString().getBytes(UTF_8)));
    }
  }

  private void minutes(ZipOutputStream zip, Optional<String> site) throws IOException {
    if (published(state, site).isEmpty()) {
      return;
    }
    Minutes minutes = site.map(it -> reader.of(it, List.of(), List.of())).orElseGet(reader::whole);
    for (RecordFormat format : RecordFormat.values()) {
      boolean forPeople = format == RecordFormat.HTML || format == RecordFormat.PDF;
      for (String language : forPeople ? LANGUAGES : LANGUAGES.subList(0, 1)) {
        String name = stem(site) + (forPeople ? "." + language : "") + "." + format.suffix();
        file(zip, name, to -> format.write(minutes, language, to));
      }
    }
  }

  /** No site's id makes its files be called like those of the whole. */
  private static String stem(Optional<String> site) {
    return site.map(it -> "standort-" + it).orElse("alle-standorte");
  }

  private void page(List<PublishedFile> beside, String language, Appendable out) {
    List<RecordPage.Line> lines =
        Stream.concat(
                Stream.of(Optional.<String>empty()),
                state.sites().inOrder().stream().map(Site::id).map(Optional::of))
            .map(site -> line(site, beside, language))
            .toList();
    RecordPage.write(reader.whole(), lines, beside, language, out);
  }

  private RecordPage.Line line(Optional<String> site, List<PublishedFile> beside, String language) {
    String other = language.equals("de") ? ".en." : ".de.";
    List<PublishedFile> own =
        beside.stream()
            .filter(file -> file.name().startsWith(stem(site) + "."))
            .filter(file -> !file.name().startsWith(stem(site) + other))
            .toList();
    return new RecordPage.Line(site, published(state, site), own);
  }

  private static void style(OutputStream out) throws IOException {
    try (InputStream in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("assets/" + RecordPage.STYLE)) {
      in.transferTo(out);
    }
  }

  private interface Text {
    void to(Appendable out) throws IOException;
  }

  private static Content text(Text text) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 14);
      text.to(writer);
      writer.flush();
    };
  }

  private void file(ZipOutputStream zip, String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    zip.putNextEntry(entry);
    MessageDigest digest = Hash.digest();
    content.to(new KeptOpen(zip, digest));
    zip.closeEntry();
    files.add(new PublishedFile(name, entry.getSize(), new Hash(digest.digest())));
  }

  /** The zip goes on after each of its files. */
  private static final class KeptOpen extends DigestOutputStream {

    KeptOpen(OutputStream zip, MessageDigest digest) {
      super(zip, digest);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
