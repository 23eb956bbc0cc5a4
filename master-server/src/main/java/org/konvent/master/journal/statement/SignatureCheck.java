package org.konvent.master.journal.statement;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.statement.StatementEnvelope;

/** Whether a statement was signed by the installation that it names; before the queue, never inside. */
final class SignatureCheck {

  private final Ed25519Engine engine;

  SignatureCheck(Ed25519Engine engine) {
    this.engine = engine;
  }

  /**
   * @param note the signed note, as it came
   * @return why it is refused; nothing where the signature holds
   */
  Optional<Refusal> refusal(byte[] note, ConventionState state) {
    try {
      SignedNote signed = SignedNote.parse(note);
      StatementEnvelope envelope = StatementEnvelope.of(StatementText.parse(signed.text()));
      Optional<Installation.Key> key =
          state
              .sites()
              .installation(envelope.installation())
              .flatMap(installation -> installation.keyAt(envelope.seq()));
      if (key.isEmpty()) {
        return Optional.of(
            Refusal.of(ProblemCode.UNKNOWN_INSTALLATION, "installation", envelope.installation()));
      }
      StatementText.open(signed, VerifierKey.parse(key.get().key(), engine));
      return Optional.empty();
    } catch (NotVerified e) {
      return Optional.of(Refusal.of(ProblemCode.BROKEN_SIGNATURE));
    } catch (MalformedLogData | UnreadableJson e) {
      return Optional.of(Refusal.of(ProblemCode.STATEMENT_UNREADABLE));
    }
  }
}
