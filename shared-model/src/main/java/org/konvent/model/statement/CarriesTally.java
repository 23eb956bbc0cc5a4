package org.konvent.model.statement;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Secret;
import org.konvent.model.tally.Tally;

/** A sealed part with the figures of a site's row, whichever way they came. */
public sealed interface CarriesTally extends Secret permits StatementNote, TypedTally {

  /** The figures; empty where the statement is about something else. */
  Optional<Tally> tally();

  /** Ids of those who entered, checked and confirmed. */
  List<String> officers();
}
