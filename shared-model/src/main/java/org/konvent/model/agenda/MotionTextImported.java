package org.konvent.model.agenda;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * A motion text was imported, or a newer version of one; its wording is sealed.
 *
 * @param number as printed, such as {@code P22}
 * @param amends number of the motion text that it amends
 */
@HoldsSecret(MotionWording.class)
public record MotionTextImported(String number, Optional<String> amends) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.with(new MotionText(number, amends, entry.seq()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.textSeenBy(number).orElse(Visibility.HIDDEN);
  }
}
