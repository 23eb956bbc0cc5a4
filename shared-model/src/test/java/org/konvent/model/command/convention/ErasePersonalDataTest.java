package org.konvent.model.command.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.journal.Entry;
import org.konvent.model.people.PersonName;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.PresenceStated;

/** Invariant 10: erasing personal data breaks no proof. */
class ErasePersonalDataTest {

  private final TestConvention convention = TestConvention.online();

  @Test
  void theNameIsGone_theEntryAndItsHashStay() {
    convention.done(new NamePerson("p-1", "Eva Beispiel", Optional.empty()));
    Entry named = convention.last().entry();
    byte[] before = convention.last().bytes();

    convention.done(new ErasePersonalData(List.of(named.seq())));

    assertThat(convention.state().secret(named.seq(), PersonName.class)).isEmpty();
    assertThat(convention.state().people().isErased(named.seq())).isTrue();
    assertThat(convention.lines().get((int) named.seq()).bytes()).isEqualTo(before);
  }

  @Test
  void whatASiteSigned_isNotErased() {
    TestDevice trier = TestDevice.enrolled(convention, "trier");
    convention.done(
        new SubmitStatement(
            trier.says(new PresenceStated(9, 8, Optional.empty(), Optional.empty()))),
        trier.actor());
    long seq = convention.last().entry().seq();

    assertThat(convention.refusal(new ErasePersonalData(List.of(seq))))
        .isEqualTo(ProblemCode.NOT_PERSONAL);
  }

  @Test
  void anEntryWithoutPersonalData_isRefused() {
    assertThat(convention.refusal(new ErasePersonalData(List.of(0L))))
        .isEqualTo(ProblemCode.NOTHING_TO_ERASE);
    assertThat(convention.refusal(new ErasePersonalData(List.of())))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }
}
