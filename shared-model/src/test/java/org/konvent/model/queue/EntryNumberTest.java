package org.konvent.model.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryNumberTest {

  private static final int ALL_OF_FOUR_DIGITS = 9_999;

  /** With three digits every interim digit comes up at every later place; a fourth adds nothing. */
  private static final int ALL_OF_THREE_DIGITS = 999;

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
    List<String> missed = new ArrayList<>();
    for (String number : ofThreeDigits()) {
      for (int place = 1; place < number.length(); place++) {
        for (char wrong = '0'; wrong <= '9'; wrong++) {
          StringBuilder typed = new StringBuilder(number);
          typed.setCharAt(place, wrong);
          note(number, typed.toString(), missed);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everySwapOfNeighboursIsCaught_theCheckDigitIncluded() {
    List<String> missed = new ArrayList<>();
    for (String number : ofThreeDigits()) {
      for (int place = 1; place + 1 < number.length(); place++) {
        StringBuilder typed = new StringBuilder(number);
        typed.setCharAt(place, number.charAt(place + 1));
        typed.setCharAt(place + 1, number.charAt(place));
        note(number, typed.toString(), missed);
      }
    }
    assertThat(missed).isEmpty();
  }

  /** Letter, digits and check digit, without hyphens. */
  private static List<String> ofThreeDigits() {
    List<String> numbers = new ArrayList<>();
    for (ListKind list : ListKind.values()) {
      for (int count = 1; count <= ALL_OF_THREE_DIGITS; count++) {
        numbers.add(new EntryNumber(list, count).toString().replace("-", ""));
      }
    }
    return numbers;
  }

  private static void note(String number, String typed, List<String> missed) {
    if (!typed.equals(number) && EntryNumber.parse(typed).isPresent()) {
      missed.add(number + " typed as " + typed);
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
