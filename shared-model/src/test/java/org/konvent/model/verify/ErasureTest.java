package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.verify.Rehearsed.ADMIN;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.EraseAllPersonalData;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.convention.PublishConvention;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.queue.EnterSpeech;
import org.konvent.model.command.site.OpenTicket;
import org.konvent.model.command.vote.FinaliseVote;
import org.konvent.model.convention.PersonalData;

/** Invariant 10 on a whole record: bundles from before an erasure and from after it verify, each alone and together. */
class ErasureTest {

  private static final String NAME = "Zwiebelturm";

  private static Map<String, BundleDraft> before;
  private static Map<String, BundleDraft> one;
  private static Map<String, BundleDraft> after;

  @BeforeAll
  static void spendTheDay() {
    Day day = Day.begun(1).morning();
    day.it.accept(
        day.it.device("trier").actor(),
        new EnterSpeech("Ada", NAME, Optional.empty(), Optional.of("trier")));
    day.it.accept(CHAIR, new OpenTicket("trier", NAME + " fragt nach dem Kabel"));
    day.noon().afternoon().evening();
    before = day.it.story.bundles();
    day.it.accept(
        ADMIN, new ErasePersonalData(PersonalData.holding(day.it.state(), "ADA " + NAME)));
    one = day.it.story.bundles();
    day.minutes();
    for (String record : List.of("", "mainz", "bonn", "kleve")) {
      Optional<String> site = Optional.of(record).filter(it -> !it.isEmpty());
      int version = record.equals("mainz") || record.equals("kleve") ? 0 : 1;
      day.it.accept(
          CHAIR, new PublishRecord(site, version, "https://partei.example/", Optional.empty()));
    }
    day.it.accept(CHAIR, new PublishConvention());
    day.it
        .state()
        .votes()
        .inOrder()
        .forEach(vote -> day.it.accept(CHAIR, new FinaliseVote(vote.number())));
    day.it.accept(ADMIN, new EraseAllPersonalData());
    assertThat(PersonalData.all(day.it.state())).isEmpty();
    after = day.it.story.bundles();
  }

  @Test
  void whatIsErasedIsInNoBundleThatComesAfter() {
    assertThat(sealed(before)).contains("Ada", NAME, "Eva Muster", "+49 30 1");
    assertThat(sealed(one)).contains(NAME, "Eva Muster").doesNotContain("\"Ada\"");
    assertThat(sealed(after)).doesNotContain("Ada", NAME, "Eva Muster", "+49 30 1");
  }

  @Test
  void bundlesFromBeforeAndAfterVerify_aloneAndTogether() {
    Report whole = verify("erasure-before", before, Map.of());
    assertThat(whole.result()).isEqualTo(Report.Result.VERIFIED);
    assertThat(whole.findings()).extracting(Finding::id).containsOnly("E-04");

    for (Report report :
        List.of(
            verify("erasure-of-one", one, Map.of()),
            verify("erasure-of-all", after, Map.of()),
            verify("erasure-of-one-not-heard-everywhere", one, trier(before)),
            verify("erasure-of-all-beside-older", after, trier(before)))) {
      assertThat(report.findings()).isEqualTo(whole.findings());
      assertThat(report.votes())
          .extracting(VoteResult::total, VoteResult::announced, VoteResult::computed)
          .isEqualTo(results(whole));
    }
  }

  @Test
  void itHasOnlyGrown() {
    Path directory = Fixtures.directory("erasure-grown");
    Path old = before.get("trier").write(directory.resolve("old.zip"));
    List<Path> now = Forging.packed(after, directory);
    assertThat(new Verifier(Remembering.ENGINE, Optional.empty()).since(old, now).findings())
        .extracting(Finding::id)
        .containsOnly("E-04");
  }

  private static List<Tuple> results(Report report) {
    return report.votes().stream()
        .map(vote -> Tuple.tuple(vote.total(), vote.announced(), vote.computed()))
        .toList();
  }

  private static Map<String, BundleDraft> trier(Map<String, BundleDraft> bundles) {
    return Map.of("older", bundles.get("trier"));
  }

  private static Report verify(
      String name, Map<String, BundleDraft> bundles, Map<String, BundleDraft> older) {
    Path directory = Fixtures.directory(name);
    List<Path> files = new ArrayList<>(Forging.packed(bundles, directory));
    files.addAll(Forging.packed(older, directory));
    Report report = new Verifier(Remembering.ENGINE, Optional.empty()).verify(files);
    Fixtures.expect(directory, report);
    return report;
  }

  /** All that is sealed in trier's bundle. */
  private static String sealed(Map<String, BundleDraft> bundles) {
    StringBuilder all = new StringBuilder();
    bundles.get("trier").parts.values().forEach(part -> all.append(Story.text(part.json())));
    return all.toString();
  }
}
