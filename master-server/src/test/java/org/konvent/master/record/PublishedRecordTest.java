package org.konvent.master.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionEnded;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.WholeBundle;
import org.konvent.model.publication.RecordPublished;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ContributionEntered;
import org.konvent.model.queue.ListKind;
import org.konvent.model.record.Bundle;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteContact;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** The published record as it lies on a web server. */
class PublishedRecordTest {

  private static final String HOSTILE = "<script>alert('x')</script>\"&";
  private static final List<String> NOT_FOR_EVERYBODY =
      List.of("Mustermann", "Geheimpunkt", "0651 4711", "rohfassung-der-rede");

  @TempDir Path directory;

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private final List<Scribe.Line> lines = new ArrayList<>();
  private ConventionState state = ConventionState.empty();
  private long now = 1_790_000_000_000L;

  PublishedRecordTest() {
    happens(new ConventionFounded("lv", HOSTILE, false, "key", "two-thirds", Profile.DEFAULT));
    happens(new SiteAdded("haupt", 1, HOSTILE), new SiteContact(List.of("0651 4711")));
    happens(new SiteAdded("trier", 2, "Trier"), new SiteContact(List.of("0651 4711")));
    happens(new PutOnline());
    happens(
        new AgendaItemAdded("top", ItemKind.MATTER, 5, Visibility.HIDDEN, 0),
        new AgendaWording("Geheimpunkt", Optional.empty()));
    happens(
        new ContributionEntered(
            "R-001-1",
            ListKind.SPEECHES,
            "speech",
            "trier",
            Optional.empty(),
            Optional.empty(),
            Map.of()),
        new ContributionContent("Eva", "Mustermann", Optional.of("rohfassung-der-rede"), Map.of()));
    vote();
    happens(new ConventionEnded());
  }

  @Test
  void allFilesAreThere_everyLinkLeadsToOne_andEverySumIsRight() throws Exception {
    published(Optional.empty());
    published(Optional.of("trier"));
    Map<String, byte[]> files = files();

    assertThat(files.keySet())
        .contains(
            "index.html", "index.en.html", "konvent.css", "SHA256SUMS", "protokoll-gesamt.zip")
        .contains("alle-standorte.de.html", "alle-standorte.en.pdf", "alle-standorte.csv")
        .contains("standort-trier.en.html", "standort-trier.nist.json")
        .noneMatch(name -> name.startsWith("standort-haupt"));
    for (String page : List.of("index.html", "index.en.html")) {
      String html = text(files, page);
      Pattern.compile("(?:href|src)=\"([^\"#]+)\"")
          .matcher(html)
          .results()
          .map(found -> found.group(1))
          .forEach(link -> assertThat(files).containsKey(link));
      wellFormed(html);
    }
    for (String line : text(files, "SHA256SUMS").split("\n")) {
      String[] parts = line.split(" {2}");
      assertThat(Hash.sha256(files.get(parts[1])).hex()).isEqualTo(parts[0]);
      if (!parts[1].startsWith("index")) {
        assertThat(text(files, "index.html")).contains(parts[0]);
      }
    }
    assertThat(text(files, "SHA256SUMS").lines()).hasSize(files.size() - 1);
  }

  @Test
  void theResultStandsSiteBySite_withFormulaAndFlipDistance_inBothLanguages() throws IOException {
    published(Optional.empty());
    Map<String, byte[]> files = files();

    assertThat(text(files, "index.html"))
        .contains("lang=\"de\"", "angenommen", "41", "12", "53", "Ja &gt; Nein")
        .contains("zwischen Ja und Nein wechseln: ")
        .doesNotContain("<script", "<style", "style=\"");
    assertThat(text(files, "index.en.html"))
        .contains("lang=\"en\"", "accepted", "not published yet");
  }

  @Test
  void namesAreShortened_andWhatIsNotForEverybodyIsNowhere() throws IOException {
    published(Optional.empty());
    Map<String, byte[]> files = files();

    assertThat(text(files, "alle-standorte.de.html")).contains("Eva M.");
    for (Map.Entry<String, byte[]> file : unpacked(files).entrySet()) {
      String content = new String(file.getValue(), UTF_8);
      NOT_FOR_EVERYBODY.forEach(
          secret -> assertThat(content).as(file.getKey()).doesNotContain(secret));
    }
  }

  @Test
  void itsBundleIsSigned_andItsFilesAreThoseOfTheManifest() throws IOException {
    published(Optional.empty());
    Path file = directory.resolve("protokoll-gesamt.zip");
    Files.write(file, files().get("protokoll-gesamt.zip"));

    try (Bundle bundle = Bundle.open(file)) {
      assertThat(bundle.manifest().size()).isEqualTo(state.size());
    }
  }

  @Test
  void beforeItsPublicationIsRecorded_andAfterAChange_nothingIsPublished() {
    assertThat(PublishedRecord.published(state, Optional.empty())).isEmpty();
    published(Optional.empty());
    assertThat(PublishedRecord.published(state, Optional.empty())).isPresent();
    happens(new VotePrepared(2, question(), question().bind("lv", 2)));
    happens(
        new ResultAnnounced(
            1, "REJECTED", "yes > no", "", Map.of(), List.of(), List.of(), List.of(), true));
    assertThat(PublishedRecord.published(state, Optional.empty())).isEmpty();
  }

  private static Question question() {
    return Question.of(
        VoteKind.VOTE, HOSTILE, BallotPaper.yesNo(), Optional.of(MajorityRule.SIMPLE));
  }

  private void vote() {
    Question question = question();
    Hash bound = question.bind("lv", 1);
    happens(new VotePrepared(1, question, bound));
    List<String> sites = List.of("haupt", "trier");
    happens(new VoteOpened(1, bound, sites, List.of(), now, Optional.of(now)));
    row("haupt", 41, 12);
    row("trier", 12, 5);
    happens(new VoteClosed(1, List.of(), Optional.empty(), Map.of()));
    happens(
        new ResultAnnounced(
            1,
            "ACCEPTED",
            "yes > no",
            "53 > 17",
            Map.of("option:yes", "53", "option:no", "17", "option:abstain", "0"),
            List.of(),
            List.of(),
            List.of(),
            false));
  }

  private void row(String site, int yes, int no) {
    Slips slips = new Slips(yes + no, yes + no, yes + no, 0, yes + no, null);
    long typed = state.size();
    happens(
        new PhoneTallyTyped(1, site, false),
        new TypedTally(CountedTally.yesNo(slips, yes, no, 0), List.of("o1"), "1", "KX"));
    happens(new PhoneTallyConfirmed(1, site, typed, true));
  }

  private void published(Optional<String> site) {
    happens(
        new RecordPublished(
            site, 0, "https://example.org/" + HOSTILE, "2026-11-22", List.of(RecordStep.SEALED)));
  }

  private Map<String, byte[]> files() throws IOException {
    MerkleTree tree = MerkleTree.empty();
    MinutesReader reader = new MinutesReader(state, Audience.PUBLIC).shortNames(true);
    for (Scribe.Line line : lines) {
      tree = tree.append(MerkleProofs.leafHash(line.bytes()));
      reader.line(line.bytes(), line.entry());
    }
    SigningKey key =
        new SigningKey("konvent/lv", SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
    WholeBundle bundle =
        new WholeBundle(
            state,
            Audience.PUBLIC,
            lines,
            Checkpoint.of(key.name(), tree.head()).sign(key),
            List.of());
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new PublishedRecord(state, reader, bundle).write(key, "konvent test", zip);
    return unzipped(zip.toByteArray());
  }

  /** With what is in the bundle, which nobody reads packed. */
  private static Map<String, byte[]> unpacked(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    unzipped(all.remove("protokoll-gesamt.zip")).forEach((name, it) -> all.put("zip/" + name, it));
    return all;
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), UTF_8);
  }

  private static void wellFormed(String html) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.replace("<!DOCTYPE html>", "").getBytes(UTF_8)));
  }

  private void happens(Fact fact) {
    happens(Draft.of(fact));
  }

  private void happens(Fact fact, Secret secret) {
    happens(Draft.of(fact, secret));
  }

  private void happens(Draft draft) {
    now += 1_000;
    Context context = new Context(now, now, Actor.CLOCK);
    Scribe.Written written = scribe.write(state, List.of(draft), context, Optional.empty());
    lines.addAll(written.lines());
    state = written.state();
  }
}
