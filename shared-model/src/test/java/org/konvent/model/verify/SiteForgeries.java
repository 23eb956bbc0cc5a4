package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.packed;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.konvent.model.command.vote.ConfirmPhoneTally;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SigningKey;
import org.konvent.model.people.PartErased;
import org.konvent.model.record.HeardLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Tally;

/** A site that changes its own record and signs it again; and strangers that have no key at all. */
final class SiteForgeries {

  private SiteForgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>();
    mirror(all);
    statements(all);
    receipts(all);
    heard(all);
    minutes(all);
    strangers(all);
    return all;
  }

  private static void mirror(List<Forgery> all) {
    all.add(
        bySite(
            "journal-line-altered",
            "I-04",
            (story, trier) -> {
              int seq = story.first("VoteExtended");
              trier.entries.set(
                  seq,
                  story.copy().open(seq, open -> open.put("ground", "nie")).lines.get(seq).bytes());
            }));
    all.add(
        bySite(
            "journal-line-left-out",
            "I-04",
            (story, trier) -> trier.entries.remove(story.last("IncidentReported"))));
    all.add(
        bySite(
            "newest-checkpoint-signed-by-itself",
            "A-03 I-04",
            (story, trier) -> {
              Story own = story.copy();
              own.logKey = new Rehearsed(9).story.logKey;
              trier.checkpoints.set(
                  trier.checkpoints.size() - 1,
                  own.checkpoint(own.tree(), own.lines.size()).format());
            }));
    all.add(
        bySite(
            "sealed-part-altered",
            "I-05",
            (story, trier) -> {
              long seq = seqOf(story, "trier");
              byte[] json =
                  Story.text(trier.parts.get(seq).json())
                      .replace("o1", "o3")
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8);
              trier.parts.put(seq, new SealedPart(trier.parts.get(seq).salt(), json));
            }));
    all.add(
        Forgery.of(
            "site",
            "erased-part-kept",
            "I-06",
            directory -> {
              Day day = Day.begun(1);
              day.morning();
              Story before = day.it.story.copy();
              long name = before.first("PersonNamed");
              Rehearsed it = day.it;
              Forging.write(day, CHAIR, new PartErased(name));
              Map<String, BundleDraft> bundles = it.story.bundles();
              bundles.get("trier").parts.put(name, before.lines.get((int) name).part().get());
              return packed(bundles, directory);
            }));
  }

  private static void statements(List<Forgery> all) {
    all.add(
        bySite(
            "last-statement-denied",
            "C-04",
            (story, trier) -> trier.statements.remove(trier.statements.size() - 1)));
    all.add(
        bySite(
            "statement-in-the-middle-denied",
            "C-04 C-05",
            (story, trier) -> trier.statements.remove(2)));
    all.add(
        bySite(
            "another-statement-in-its-place",
            "C-04 C-09",
            (story, trier) -> {
              StatementLine last = trier.statements.remove(trier.statements.size() - 1);
              Statement said = StatementCodec.read(last.note());
              String other =
                  StatementCodec.sign(
                      new Statement(
                          said.convention(),
                          said.installation(),
                          said.seq(),
                          said.prev(),
                          said.seen(),
                          new ClosingStated("nie abgestimmt")),
                      trier.signer);
              trier.statements.add(new StatementLine("trier", last.seq(), other, Optional.empty()));
            }));
    all.add(
        bySite(
            "statement-that-was-never-sent",
            "C-09",
            (story, trier) -> trier.statements.add(unsent(story, trier, "vergessen"))));
    all.add(
        bySite(
            "statement-by-a-foreign-key",
            "A-05",
            (story, trier) -> {
              SigningKey foreign = new Rehearsed(9).key("trier");
              StatementLine honest = unsent(story, trier, "fremd");
              Statement said = StatementCodec.read(honest.note());
              trier.statements.add(
                  new StatementLine(
                      "trier", honest.seq(), StatementCodec.sign(said, foreign), Optional.empty()));
            }));
    all.add(
        Forgery.of(
            "site",
            "other-figures-than-by-telephone",
            "C-09 K-23",
            directory -> {
              Day day = Day.begun(1);
              day.morning();
              int vote = day.it.open(Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false));
              day.it.endCasting(vote);
              Tally row = Rehearsed.answered(Day.yesNo(35, 17, 14));
              day.it.accept(
                  Rehearsed.OFFICER,
                  new TypePhoneTally(vote, "bonn", row, List.of("o1"), "+49 228 1", "KX"));
              long typed = day.it.story.lines.size() - 1;
              day.it.accept(Rehearsed.DEPUTY, new ConfirmPhoneTally(vote, "bonn", typed, "KX"));
              day.it.sign("bonn", day.it.stated(vote, Day.yesNo(35, 14, 17)));
              return packed(day.it.story.bundles(), directory);
            }));
  }

  private static void receipts(List<Forgery> all) {
    all.add(
        bySite(
            "receipt-of-another-statement",
            "E-01",
            (story, trier) -> {
              StatementLine last = trier.statements.get(trier.statements.size() - 1);
              receipt(trier, 1, last.receipt());
            }));
    all.add(
        bySite(
            "receipt-with-a-forged-path",
            "E-01",
            (story, trier) -> {
              Receipt honest = receipt(trier, 1);
              List<Hash> path = new ArrayList<>(honest.inclusion());
              path.set(0, Hash.sha256(new byte[] {7}));
              Receipt forged = new Receipt(honest.index(), path, honest.checkpoint());
              receipt(trier, 1, Optional.of(forged.format()));
            }));
    all.add(
        bySite(
            "receipt-signed-by-itself",
            "E-01",
            (story, trier) -> {
              Receipt honest = receipt(trier, 1);
              SigningKey own = new Rehearsed(9).story.logKey;
              Checkpoint checkpoint = Checkpoint.parseText(honest.checkpoint().text());
              Receipt forged =
                  new Receipt(honest.index(), honest.inclusion(), checkpoint.sign(own));
              receipt(trier, 1, Optional.of(forged.format()));
            }));
    all.add(
        bySite(
            "receipt-thrown-away", "E-02", (story, trier) -> receipt(trier, 1, Optional.empty())));
    all.add(
        bySite(
            "receipt-invented-for-a-statement",
            "C-09 E-01",
            (story, trier) -> {
              StatementLine unsent = unsent(story, trier, "quittiert?");
              trier.statements.add(
                  new StatementLine("trier", unsent.seq(), unsent.note(), Optional.of("ja")));
            }));
  }

  private static void heard(List<Forgery> all) {
    all.add(
        bySite(
            "heard-another-total",
            "K-16",
            (story, trier) -> {
              HeardLine honest = trier.heard.get(Day.ELECTION - 1);
              Map<String, String> total = new TreeMap<>(honest.total());
              total.put("option:anna", "99");
              trier.heard.add(new HeardLine(honest.vote(), honest.outcome(), total, honest.by()));
            }));
    all.add(
        bySite(
            "heard-a-vote-that-never-was",
            "K-16",
            (story, trier) -> trier.heard.add(new HeardLine(77, "ACCEPTED", Map.of(), "m1"))));
  }

  private static void minutes(List<Forgery> all) {
    all.add(sealed("minutes-rewritten-after-sealing", "K-24", 1, Day.MINUTES.replace("[]", "[1]")));
    all.add(sealed("minutes-of-a-version-never-sealed", "K-24", 2, Day.MINUTES));
  }

  private static Forgery sealed(String name, String expected, int version, String written) {
    return Forgery.of(
        "site",
        name,
        expected,
        directory -> {
          Day day = Day.begun(1).spent();
          day.minutes();
          Map<String, BundleDraft> bundles = day.it.story.bundles();
          bundles.get("bonn").texts.put(RecordFiles.minutes(1), Day.MINUTES);
          bundles.get("trier").texts.put(RecordFiles.minutes(version), written);
          return packed(bundles, directory);
        });
  }

  private static void strangers(List<Forgery> all) {
    all.add(
        stranger(
            "bundle-by-a-foreign-key",
            "A-02",
            (story, trier) -> trier.signer = new Rehearsed(9).key("trier")));
    all.add(
        stranger(
            "manifest-by-another-key-than-it-names",
            "A-01",
            (story, trier) -> {
              trier.key = Optional.of(trier.signer.verifierKey().format());
              trier.signer = new Rehearsed(9).key("trier");
            }));
    all.add(
        stranger(
            "bundle-of-another-site",
            "A-02 C-06",
            (story, trier) -> {
              trier.site = Optional.of("koeln");
            }));
    all.add(
        stranger(
            "bundle-of-another-convention", "K-01", (story, trier) -> trier.convention = "lpt-27"));
    all.add(
        inFile("file-altered", "I-02", path -> Files.writeString(path, "{}\n"), RecordFiles.HEARD));
    all.add(inFile("file-added", "I-02", path -> Files.writeString(path, "x"), "nachtrag.txt"));
    all.add(inFile("file-removed", "I-02", Files::delete, RecordFiles.HEARD));
    all.add(
        inFile(
            "manifest-garbled",
            "C-06 I-01",
            path -> Files.writeString(path, "x"),
            RecordFiles.MANIFEST));
    all.add(
        Forgery.of(
            "stranger",
            "no-zip-at-all",
            "C-06 I-01",
            directory -> {
              List<Path> files = packed(Day.story().bundles(), directory);
              write(files.get(1), "no zip");
              return files;
            }));
  }

  // --- how they are made

  private static Forgery bySite(
      String name, String expected, BiConsumer<Story, BundleDraft> change) {
    return forged("site", name, expected, change);
  }

  private static Forgery stranger(
      String name, String expected, BiConsumer<Story, BundleDraft> change) {
    return forged("stranger", name, expected, change);
  }

  private static Forgery forged(
      String by, String name, String expected, BiConsumer<Story, BundleDraft> change) {
    return Forgery.of(
        by,
        name,
        expected,
        directory -> {
          Story story = Day.story();
          Map<String, BundleDraft> bundles = story.bundles();
          change.accept(story, bundles.get("trier"));
          return packed(bundles, directory);
        });
  }

  /** Changes a file of a packed bundle. */
  interface InFile {
    void change(Path path) throws IOException;
  }

  private static Forgery inFile(String name, String expected, InFile change, String file) {
    return Forgery.of(
        "stranger",
        name,
        expected,
        directory -> {
          List<Path> files = packed(Day.story().bundles(), directory);
          URI zip = URI.create("jar:" + files.get(1).toUri());
          try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of())) {
            change.change(inside.getPath(file));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return files;
        });
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatementLine unsent(Story story, BundleDraft trier, String ground) {
    StatementLine last = trier.statements.get(trier.statements.size() - 1);
    Statement next =
        new Statement(
            story.convention,
            "trier",
            last.seq() + 1,
            Optional.of(StatementCodec.hash(last.note())),
            Statement.Seen.NOTHING,
            new ClosingStated(ground));
    return new StatementLine(
        "trier", next.seq(), StatementCodec.sign(next, trier.signer), Optional.empty());
  }

  private static Receipt receipt(BundleDraft trier, int index) {
    return Receipt.parse(
        trier
            .statements
            .get(index)
            .receipt()
            .orElseThrow()
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void receipt(BundleDraft trier, int index, Optional<String> receipt) {
    StatementLine line = trier.statements.get(index);
    trier.statements.set(
        index, new StatementLine(line.installation(), line.seq(), line.note(), receipt));
  }

  private static long seqOf(Story story, String site) {
    for (int seq = 0; seq < story.lines.size(); seq++) {
      if (story.entry(seq).fact() instanceof org.konvent.model.vote.TallyReceived received
          && received.site().equals(site)) {
        return seq;
      }
    }
    throw new AssertionError("no row of " + site);
  }
}
