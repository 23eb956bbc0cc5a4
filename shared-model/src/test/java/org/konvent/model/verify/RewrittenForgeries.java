package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.packed;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.record.StatementLine;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.TallyReceived;

/** A master that rewrites its journal afterwards, or tells two of them, and signs everything again. */
final class RewrittenForgeries {

  private RewrittenForgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>();
    rewritten(all);
    twoHistories(all);
    chains(all);
    witnesses(all);
    hidden(all);
    return all;
  }

  /** Every mirror tells the rewritten story; what the sites' statements had seen does not. */
  private static void rewritten(List<Forgery> all) {
    all.add(
        everywhere(
            "old-entry-altered",
            "K-03",
            story ->
                story.open(story.first("VoteExtended"), open -> open.put("ground", "auf Zuruf"))));
    all.add(
        everywhere(
            "old-entry-dropped", "K-03", story -> story.drop(story.last("IncidentReported"))));
    all.add(
        everywhere(
            "old-entry-invented",
            "K-03",
            story -> {
              int seq = story.last("IncidentReported");
              return story.insert(seq, story.lines.get(seq));
            }));
    all.add(everywhere("old-entries-reordered", "K-03", RewrittenForgeries::reordered));
    all.add(
        everywhere(
            "old-entry-backdated",
            "K-03 K-06",
            story ->
                story.edit(
                    story.last("IncidentReported"),
                    line -> line.put("at", (Long) line.get("at") - 3_600_000))));
    all.add(
        everywhere(
            "arrival-after-the-decision",
            "K-06",
            story ->
                story.edit(
                    story.lines.size() - 1,
                    line -> line.put("arrivedAt", (Long) line.get("at") + 1))));
    all.add(
        everywhere(
            "positions-not-renumbered",
            "C-01",
            story -> {
              int seq = story.last("IncidentReported");
              story.lines.remove(seq);
              story.batches.replaceAll(size -> size > seq ? size - 1 : size);
              return story;
            }));
    all.add(
        everywhere(
            "kind-that-nobody-knows",
            "I-03",
            story -> story.edit(story.last("IncidentReported"), it -> it.put("kind", "Song"))));
    all.add(
        everywhere(
            "second-founding",
            "I-07",
            story -> {
              Story.Line founding = story.lines.get(0);
              story.insert(story.lines.size(), founding).batches.add(story.lines.size());
              return story;
            }));
  }

  private static Story reordered(Story story) {
    int seq = story.last("IncidentReported");
    Story.Line line = story.lines.remove(seq);
    story.lines.add(seq - 1, line);
    long first = story.entry(seq).at();
    story.renumbered();
    for (int at = seq - 1; at <= seq; at++) {
      story.edit(
          at,
          it -> {
            it.put("at", first);
            it.put("arrivedAt", first);
          });
    }
    return story;
  }

  /** Of two journals the one with the smaller root is judged; it shall be the true one here. */
  private static Story extendedForAnotherGround(Story one) {
    Story other = one.copy();
    for (int turn = 0; root(other).compareTo(root(one)) <= 0; turn++) {
      String ground = "auf Zuruf, " + turn;
      other.open(other.first("VoteExtended"), open -> open.put("ground", ground));
    }
    return other;
  }

  private static String root(Story story) {
    return story.tree().root().hex();
  }

  private static void twoHistories(List<Forgery> all) {
    all.add(
        Forgery.of(
            "master",
            "two-sites-told-different-totals",
            "K-02",
            directory -> {
              Story one = Day.story();
              Story other = one.copy();
              other.open(other.last("ResultAnnounced"), open -> open.put("figures", "151 > 117"));
              Map<String, BundleDraft> bundles = one.bundles();
              bundles.put("trier", other.bundle("trier"));
              return packed(bundles, directory);
            }));
    all.add(
        Forgery.of(
            "master",
            "own-record-rewritten",
            "K-02",
            directory -> {
              Story one = Day.story();
              Story other = extendedForAnotherGround(one);
              List<Path> files = packed(one.bundles(), directory);
              files.add(whole(other).write(directory.resolve("whole.zip")));
              return files;
            }));
    all.add(
        Forgery.of(
            "master",
            "receipted-and-dropped",
            "C-03 K-02",
            directory -> {
              Day day = Day.begun(1);
              day.spent();
              Story without = day.it.story.copy();
              day.it.state("trier", new ClosingStated("abgebaut"));
              without.insert(
                  without.lines.size(), without.lines.get(without.last("IncidentReported")));
              without.batches.add(without.lines.size());
              without.edit(
                  without.lines.size() - 1,
                  line -> {
                    line.put("at", day.it.now());
                    line.put("arrivedAt", day.it.now());
                  });
              Map<String, BundleDraft> bundles = without.bundles();
              BundleDraft trier = bundles.get("trier");
              trier.statements.clear();
              trier.statements.addAll(day.it.story.bundle("trier").statements);
              return packed(bundles, directory);
            }));
    all.add(
        Forgery.of(
            "master",
            "end-cut-off-but-seen",
            "C-10",
            directory -> {
              Story story = Day.story();
              Story shorter = story.copy();
              shorter.lines.remove(shorter.lines.size() - 1);
              shorter.batches.remove(shorter.batches.size() - 1);
              Map<String, BundleDraft> bundles = shorter.bundles();
              bundles
                  .get("bonn")
                  .checkpoints
                  .add(story.checkpoint(story.tree(), story.lines.size()).format());
              return packed(bundles, directory);
            }));
    all.add(
        Forgery.of(
            "master",
            "another-log-key-for-one-site",
            "A-04",
            directory -> {
              Story one = Day.story();
              Story other = one.copy();
              other.logKey = new Rehearsed(9).story.logKey;
              other.open(0, open -> open.put("logKey", other.logKey.verifierKey().format()));
              Map<String, BundleDraft> bundles = one.bundles();
              bundles.put("trier", other.bundle("trier"));
              return packed(bundles, directory);
            }));
  }

  private static void chains(List<Forgery> all) {
    all.add(
        everywhere(
            "statement-dropped",
            "C-02",
            story -> {
              int seq = 0;
              while (!isOf(story.entry(seq), "trier")) {
                seq++;
              }
              return story.drop(seq);
            }));
    all.add(
        Forging.live(
            "statement-by-a-revoked-key",
            "A-06",
            day -> {
              day.morning();
              Device stolen = day.it.device("trier");
              int vote =
                  day.it.open(
                      Day.question(
                          org.konvent.model.tally.BallotPaper.hands(),
                          org.konvent.model.tally.MajorityRule.SIMPLE,
                          false));
              day.it.byTwo(
                  new org.konvent.model.command.site.ReplaceInstallation("trier", "gestohlen"));
              String note =
                  stolen.sign(
                      Rehearsed.ID,
                      day.it.seen(),
                      day.it.stated(
                          vote, org.konvent.model.tally.HandTally.counted(60, 40, 10, 1)));
              long position = stolen.next() - 1;
              day.it.write(
                  List.of(
                      new org.konvent.model.journal.Draft(
                          new TallyReceived(
                              vote, "trier", "trier", position, Channel.SATELLITE, true),
                          Optional.of(new StatementNote(note)),
                          Optional.of(note))),
                  new org.konvent.model.journal.Context(
                      day.it.now(),
                      day.it.now(),
                      org.konvent.model.journal.Actor.installation("trier")));
              day.it.enrol("trier");
            }));
    all.add(
        Forging.live(
            "second-device-beside-the-first",
            "A-06",
            day -> {
              day.morning();
              SigningKey key = day.it.key("trier");
              Forging.write(
                  day,
                  CHAIR,
                  new org.konvent.model.site.InstallationEnrolled(
                      "trier",
                      "",
                      "trier",
                      key.verifierKey().format(),
                      day.it.device("trier").next(),
                      day.it.state().sites().installation("trier").orElseThrow().last()));
            }));
    all.add(
        Forging.live(
            "device-replaced-by-one-person",
            "A-02 K-17",
            day -> {
              day.morning();
              Forging.write(
                  day,
                  CHAIR,
                  new InstallationForcedOut("trier", "einfach so", day.it.device("trier").next()));
            }));
  }

  private static boolean isOf(Entry entry, String site) {
    return entry.fact() instanceof TallyReceived received && received.site().equals(site);
  }

  private static void witnesses(List<Forgery> all) {
    all.add(cosigned("too-few-cosignatures", "E-03", 2, false));
    all.add(cosigned("forged-cosignature", "A-07", 4, true));
    all.add(partlyInAStrangersBundle("cosignatures-partly-in-a-strangers-bundle", "A-02", 2));
    all.add(
        partlyInAStrangersBundle("too-few-cosignatures-all-in-a-strangers-bundle", "A-02 E-03", 0));
  }

  /** A cosignature proves the same, whoever brings it: two are in a bundle whose key is nobody's. */
  private static Forgery partlyInAStrangersBundle(String name, String expected, int elsewhere) {
    return Forgery.of(
        "stranger",
        name,
        expected,
        directory -> {
          Story story = Day.story();
          Map<String, BundleDraft> bundles = story.bundles();
          List<String> sites = List.of(Day.SITES);
          cosign(bundles.get("mainz"), story, sites.subList(2, 2 + elsewhere));
          BundleDraft trier = bundles.get("trier");
          trier.signer = new Rehearsed(9).key("trier");
          cosign(trier, story, sites.subList(0, 2));
          return packed(bundles, directory);
        });
  }

  private static void cosign(BundleDraft bundle, Story story, List<String> sites) {
    int last = bundle.checkpoints.size() - 1;
    SignedNote note = SignedNote.parse(bundle.checkpoints.get(last));
    Checkpoint checkpoint = Checkpoint.parseText(note.text());
    for (String site : sites) {
      note = note.with(cosignature(checkpoint, story.devices.get(site).key).line());
    }
    bundle.checkpoints.set(last, note.format());
  }

  /**
   * @param sites how many cosign the newest checkpoint
   * @param forged another one is signed with a key of the master's own, under the name of a site
   */
  private static Forgery cosigned(String name, String expected, int sites, boolean forged) {
    return Forgery.of(
        "master",
        name,
        expected,
        directory -> {
          Story story = Day.story();
          Map<String, BundleDraft> bundles = story.bundles();
          cosign(bundles.get("mainz"), story, List.of(Day.SITES).subList(0, sites));
          if (forged) {
            BundleDraft trier = bundles.get("trier");
            int last = trier.checkpoints.size() - 1;
            SignedNote other = SignedNote.parse(trier.checkpoints.get(last));
            Cosignature honest =
                cosignature(
                    Checkpoint.parseText(SignedNote.parse(trier.checkpoints.get(last - 1)).text()),
                    story.devices.get("bonn").key);
            trier.checkpoints.set(last, other.with(honest.line()).format());
          }
          return packed(bundles, directory);
        });
  }

  private static Cosignature cosignature(Checkpoint checkpoint, SigningKey key) {
    return Cosignature.create(
        checkpoint,
        key.as(SignatureType.COSIGNATURE_V1),
        java.time.Instant.ofEpochSecond(1_790_000_000L));
  }

  /** What only witnesses show: everybody holds the same, and nobody signed for what is gone. */
  private static void hidden(List<Forgery> all) {
    all.add(
        everywhere(
            "undetectable-end-cut-off-everywhere",
            "",
            story -> {
              story.lines.remove(story.lines.size() - 1);
              story.batches.remove(story.batches.size() - 1);
              return story;
            }));
    all.add(
        everywhere(
            "undetectable-last-entry-altered-everywhere",
            "",
            story -> story.edit(story.lines.size() - 1, line -> line.put("by", "account:nobody"))));
    all.add(
        Forging.live(
            "undetectable-row-backdated-within-the-grace",
            "",
            day -> {
              day.morning().noon().election();
              int vote =
                  day.it.open(
                      Day.question(
                          org.konvent.model.tally.BallotPaper.hands(),
                          org.konvent.model.tally.MajorityRule.SIMPLE,
                          false));
              String note =
                  day.it.sign(
                      "trier",
                      day.it.stated(vote, org.konvent.model.tally.HandTally.counted(60, 50, 5, 1)));
              day.it
                  .later(60_000 + 3_100)
                  .accept(
                      day.it.device("trier").actor(),
                      new org.konvent.model.command.site.SubmitStatement(note),
                      day.it.now() - 200);
            }));
  }

  private static Forgery everywhere(
      String name, String expected, Function<Story, Story> rewriting) {
    return Forgery.of(
        "master",
        name,
        expected,
        directory -> packed(rewriting.apply(Day.story()).bundles(), directory));
  }

  /** What the master holds. */
  static BundleDraft whole(Story story) {
    BundleDraft draft = story.bundle("mainz");
    draft.kind = org.konvent.model.record.Manifest.Kind.WHOLE;
    draft.site = Optional.empty();
    draft.installation = Optional.empty();
    draft.signer = story.logKey;
    draft.statements.clear();
    draft.heard.clear();
    story.devices.forEach(
        (site, device) -> {
          for (int i = 0; i < device.notes.size(); i++) {
            draft.statements.add(
                new StatementLine(site, device.first() + i, device.notes.get(i), Optional.empty()));
          }
        });
    for (int seq = 0; seq < story.lines.size(); seq++) {
      if (story.lines.get(seq).part().isPresent()) {
        draft.parts.put((long) seq, story.lines.get(seq).part().get());
      }
    }
    return draft;
  }
}
