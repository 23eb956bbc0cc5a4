package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Trier", "Bürgermeisterïn", "\uD83D\uDDF3 Wahl", "a \uFFFD that is meant"})
  void textComesBackAsItWas(String text) {
    byte[] bytes = Utf8.encode(text, "test");

    assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Utf8.decode(bytes, "test")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c3", "c0af", "eda080", "f4908080", "efbfbd80"})
  void bytesThatAreNotValidAreRefused(String hex) {
    assertThatThrownBy(() -> Utf8.decode(HexFormat.of().parseHex(hex), "test"))
        .isInstanceOf(MalformedLogData.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDDF3", "\uDDF3\uD83D", "\uD83Da", "\uD83D\uD83D\uDDF3"})
  void loneSurrogatesAreRefused(String text) {
    assertThatThrownBy(() -> Utf8.encode(text, "test")).isInstanceOf(MalformedLogData.class);
  }
}
