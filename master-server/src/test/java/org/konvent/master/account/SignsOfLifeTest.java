package org.konvent.master.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignsOfLifeTest {

  private final AtomicLong now = new AtomicLong(1_000);
  private final SignsOfLife signs = new SignsOfLife(now::get);

  @Test
  void aSiteIsHeardForAWhileAfterEachSign_andTheOthersAreNot() {
    assertThat(signs.isHeard("trier")).isFalse();
    signs.from("trier");
    now.addAndGet(SignsOfLife.SILENCE_MILLIS);
    assertThat(signs.isHeard("trier")).isTrue();
    assertThat(signs.isHeard("bonn")).isFalse();

    now.addAndGet(1);
    assertThat(signs.isHeard("trier")).isFalse();
    signs.from("trier");
    assertThat(signs.isHeard("trier")).isTrue();
  }
}
