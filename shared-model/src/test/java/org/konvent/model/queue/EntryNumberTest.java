package org.konvent.model.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryNumberTest {

  private static final int ALL_OF_FOUR_DIGITS = 9_999;

  @Test
  void everyNumberReadsBackAsItself() {
    for (ListKind list : ListKind.values()) {
      for (int count = 1; count <= ALL_OF_FOUR_DIGITS; count++) {
        EntryNumber number = new EntryNumber(list, count);
        assertThat(EntryNumber.parse(number.toString())).contains(number);
      }
    }
  }

  @Test
  void everySingleWrongDigitIsCaught() {
    for (ListKind list : ListKind.values()) {
      for (int count = 1; count <= ALL_OF_FOUR_DIGITS; count++) {
        String digits = digits(new EntryNumber(list, count));
        for (int place = 0; place < digits.length(); place++) {
          for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != digits.charAt(place)) {
              char[] typed = digits.toCharArray();
              typed[place] = wrong;
              assertThat(EntryNumber.parse(list.letter() + new String(typed))).isEmpty();
            }
          }
        }
      }
    }
  }

  @Test
  void everySwapOfNeighboursIsCaught_theCheckDigitIncluded() {
    for (ListKind list : ListKind.values()) {
      for (int count = 1; count <= ALL_OF_FOUR_DIGITS; count++) {
        String digits = digits(new EntryNumber(list, count));
        for (int place = 0; place + 1 < digits.length(); place++) {
          char[] typed = digits.toCharArray();
          typed[place] = digits.charAt(place + 1);
          typed[place + 1] = digits.charAt(place);
          if (typed[place] != typed[place + 1]) {
            assertThat(EntryNumber.parse(list.letter() + new String(typed))).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void theSameDigitsHaveAnotherCheckDigitOnEveryList() {
    for (int count = 1; count <= ALL_OF_FOUR_DIGITS; count++) {
      Set<String> digits = new HashSet<>();
      for (ListKind list : ListKind.values()) {
        digits.add(digits(new EntryNumber(list, count)));
      }
      assertThat(digits).hasSize(ListKind.values().length);
    }
  }

  @Test
  void theCheckDigitIsDamms() {
    assertThat(CheckDigit.of(0, "572")).isEqualTo(4);
    assertThat(CheckDigit.of(0, "5724")).isZero();
  }

  @Test
  void smallLettersAndMissingHyphensAreTheSameNumber() {
    EntryNumber number = new EntryNumber(ListKind.SPEECHES, 47);
    String written = number.toString();
    assertThat(written).startsWith("R-047-");
    assertThat(EntryNumber.parse(" " + written.toLowerCase(java.util.Locale.ROOT)))
        .contains(number);
    assertThat(EntryNumber.parse(written.replace("-", ""))).contains(number);
    assertThat(EntryNumber.parse(written.replace('-', ' '))).contains(number);
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (String typed :
        new String[] {"", "R", "R-000-0", "X-047-3", "R-0047-3", "R-47-3", "R-١٢٣-٤"}) {
      assertThat(EntryNumber.parse(typed)).isEmpty();
    }
  }

  private static String digits(EntryNumber number) {
    return number.toString().replaceAll("[^0-9]", "");
  }
}
