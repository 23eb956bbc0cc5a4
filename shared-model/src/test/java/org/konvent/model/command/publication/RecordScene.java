package org.konvent.model.command.publication;

import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.Optional;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.site.ReportIncident;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.journal.Actor;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.Standing;
import org.konvent.model.publication.VerifyOutcome;
import org.konvent.model.site.IncidentKind;

/** A convention of two sites after its end, and what becomes of its minutes. */
final class RecordScene {

  static final Optional<String> WHOLE = Optional.empty();
  static final Optional<String> HAUPT = Optional.of("haupt");
  static final Optional<String> TRIER = Optional.of("trier");
  static final long DAY = 86_400_000L;
  private static final String ROOT = "a".repeat(64);

  final ConventionFixture convention = ConventionFixture.crowded("haupt", "trier");

  static RecordScene running() {
    return new RecordScene();
  }

  static RecordScene ended() {
    RecordScene scene = running();
    scene.convention.accept(CHAIR, new EndConvention());
    return scene;
  }

  RecordScene sealedAtTrier(int version) {
    convention.desk("trier").seal(version, "notes " + version).send();
    return this;
  }

  RecordScene signed(Optional<String> site, int version) {
    for (Signatory signatory : Signatory.values()) {
      sign(site, version, signatory, "Name " + signatory);
    }
    return this;
  }

  RecordScene sign(Optional<String> site, int version, Signatory signatory, String name) {
    return accept(new SignRecord(site, version, signatory, name));
  }

  RecordScene verified(Optional<String> site, int version) {
    return accept(verification(site, version, VerifyOutcome.VERIFIED));
  }

  VerifyRecord verification(Optional<String> site, int version, VerifyOutcome outcome) {
    return new VerifyRecord(site, version, outcome, convention.state().size(), ROOT);
  }

  RecordScene published(Optional<String> site, int version) {
    return accept(publication(site, version));
  }

  static PublishRecord publication(Optional<String> site, int version) {
    return new PublishRecord(site, version, "https://partei.example/protokoll", Optional.empty());
  }

  /** Something happens that stands in the minutes of this site only. */
  RecordScene noise(String site) {
    return accept(new ReportIncident(site, IncidentKind.SOUND, "Ton weg"));
  }

  RecordScene later(long millis) {
    convention.later(millis);
    return this;
  }

  RecordScene accept(Command command) {
    convention.accept(OFFICER, command);
    return this;
  }

  ProblemCode refusal(Command command) {
    return refusal(OFFICER, command);
  }

  ProblemCode refusal(Actor actor, Command command) {
    return convention.refusal(actor, command);
  }

  Standing standing(Optional<String> site) {
    return convention.state().publication().standing(site);
  }

  RecordStep step(Optional<String> site) {
    return standing(site).step();
  }
}
