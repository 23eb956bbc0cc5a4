package org.konvent.model.tally;

/** What became of a step: the new draft, or a named refusal that leaves the old one standing. */
public sealed interface DraftStep {
  record Moved(TallyDraft draft) implements DraftStep {}

  record Refused(DraftRefusal reason, Findings findings) implements DraftStep {}

  static DraftStep refused(DraftRefusal reason) {
    return new Refused(reason, new Findings(java.util.List.of()));
  }

  /** The new draft; only where a refusal would be a programming error. */
  default TallyDraft draft() {
    if (this instanceof Moved moved) {
      return moved.draft;
    }
    throw new IllegalStateException("refused: " + ((Refused) this).reason());
  }
}
