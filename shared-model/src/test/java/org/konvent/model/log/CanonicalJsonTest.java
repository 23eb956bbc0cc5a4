package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static String written(Object value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Object parsed(String json) {
    return CanonicalJson.parse(utf8(json));
  }

  @Test
  void keysAreSortedByCodeUnitAndNothingIsSpaced() {
    Map<String, Object> map = new HashMap<>();
    map.put("\uff21", 1); // a later code unit than the surrogates of the next key
    map.put("\ud83d\ude00", 2L);
    map.put("é", null);
    map.put("B", List.of(true, false));
    map.put("", Map.of());

    assertThat(written(map))
        .isEqualTo("{\"\":{},\"B\":[true,false],\"é\":null,\"\ud83d\ude00\":2,\"Ａ\":1}");
  }

  @Test
  void onlyWhatJsonForbidsIsEscaped() {
    assertThat(written("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028<"))
        .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028<\"");
  }

  @Test
  void stringsAreWrittenInNormalFormC() {
    assertThat(written(Map.of("u\u0308", "A\u030a"))).isEqualTo("{\"ü\":\"Å\"}");
  }

  @Test
  void integersReachToTheLastThatJsonKeepsExactly() {
    assertThat(written(List.of(9007199254740991L, -9007199254740991L, 0)))
        .isEqualTo("[9007199254740991,-9007199254740991,0]");
    assertThatThrownBy(() -> written(9007199254740992L)).isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> written(Long.MIN_VALUE)).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void whatHasNoCanonicalFormIsNotWritten() {
    Map<String, Object> equalKeys = new LinkedHashMap<>();
    equalKeys.put("ü", 1);
    equalKeys.put("u\u0308", 2);
    List<Object> itself = new ArrayList<>();
    itself.add(itself);

    for (Object value : Arrays.asList(1.0f, 'x', "\ud800", Map.of(1, 2), equalKeys, itself)) {
      assertThatThrownBy(() -> CanonicalJson.write(value)).isInstanceOf(MalformedLogData.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "9007199254740991",
        "-9007199254740991",
        "\"\"",
        "[]",
        "{}",
        "{\"a\":[1,{\"b\":\"\\u001f\\n\"}],\"b\":null}",
        "[[],[[]],\"\ud83d\ude00\"]"
      })
  void canonicalBytesReadAndWriteToThemselves(String json) {
    assertThat(written(parsed(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "1\n",
        "[1, 2]",
        "{\"a\": 1}",
        "[1,]",
        "{\"a\":1,}",
        "[",
        "{",
        "{\"a\"",
        "\"",
        "\"\\",
        "01",
        "-0",
        "-",
        "-01",
        "00",
        "1.0",
        "1e1",
        "1E1",
        "+1",
        ".5",
        "0x1",
        "NaN",
        "Infinity",
        "9007199254740992",
        "-9007199254740992",
        "99999999999999999",
        "9999999999999999999999",
        "{\"a\":1,\"a\":2}",
        "{\"b\":1,\"a\":2}",
        "{1:2}",
        "{\"a\"1}",
        "{,}",
        "[,]",
        "\"\\/\"",
        "\"\\u0041\"",
        "\"\\u000a\"",
        "\"\\u001F\"",
        "\"\\u00\"",
        "\"\\u0020\"",
        "\"\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"\\x\"",
        "\"\t\"",
        "\"\n\"",
        "'a'",
        "\"u\u0308\"",
        "{\"u\u0308\":1}",
        "tru",
        "True",
        "nul",
        "nulll",
        "1 2",
        "[1 2]",
        "\ufeff1",
        "//",
        "[1]]",
        "٣"
      })
  void everythingElseIsRefused(String json) {
    assertThatThrownBy(() -> parsed(json)).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    for (byte[] bad :
        List.of(
            new byte[] {'"', (byte) 0xc3, '"'},
            new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'},
            new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'})) {
      assertThatThrownBy(() -> CanonicalJson.parse(bad)).isInstanceOf(MalformedLogData.class);
    }
  }

  @Test
  void refusalSaysWhereAndWhat() {
    assertThatThrownBy(() -> parsed("{\"a\":1.5}"))
        .hasMessage("JSON, character 6: only integers without exponent are allowed");
  }

  @Test
  void nestingEndsAtThirtyTwo() {
    String deepest = "[".repeat(33) + "]".repeat(33);
    String tooDeep = "[".repeat(34) + "]".repeat(34);

    assertThat(written(parsed(deepest))).isEqualTo(deepest);
    assertThatThrownBy(() -> parsed(tooDeep)).isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> parsed("[".repeat(500_000))).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void sizeLimitIsInclusive() {
    assertThat(CanonicalJson.parse(utf8("[12]"), 4)).isEqualTo(List.of(12L));
    assertThatThrownBy(() -> CanonicalJson.parse(utf8("[123]"), 4))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void whatIsReadCannotBeChanged() {
    @SuppressWarnings("unchecked")
    Map<String, Object> map = (Map<String, Object>) parsed("{\"a\":[]}");
    List<?> list = (List<?>) map.get("a");

    assertThatThrownBy(() -> map.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void damagedBytesAreRefusedOrStillCanonical() {
    byte[] good =
        utf8(
            "{\"a\":[1,-20,{\"b\":\"\\u001f\\\"ö\\n\"}],\"c\":true,\"d\":null,\"é\":9007199254740991}");

    new Fuzz(
            "canonical JSON",
            json -> assertThat(CanonicalJson.write(CanonicalJson.parse(json))).isEqualTo(json))
        .damage(good);
  }

  @Test
  void randomValuesSurviveWritingAndReading() {
    long seed = System.nanoTime();
    System.out.println("random JSON values with seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Object value = randomValue(random, 0);
      assertThat(CanonicalJson.parse(CanonicalJson.write(value)))
          .as("seed %s", seed)
          .isEqualTo(value);
    }
  }

  private static Object randomValue(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> random.nextLong() >> 11;
      case 1 -> random.nextBoolean();
      case 2 -> null;
      case 3 -> randomText(random);
      case 4 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(randomValue(random, depth + 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(randomText(random), randomValue(random, depth + 1));
        }
        yield map;
      }
    };
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append("\u0000\n\"\\/azäß€\u2028Ａ".charAt(random.nextInt(12)));
    }
    return text.toString();
  }
}
