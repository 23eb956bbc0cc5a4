package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {

  private final SigningKey site = TestKeys.note(TestKeys.SITE);
  private final StatementText tally =
      StatementText.of(
          Map.of("vote", "2026-3", "rows", List.of(Map.of("ja", 12, "nein", 3)), "seq", 4));

  @Test
  void textIsTheFirstLineAndCanonicalJson() {
    assertThat(tally.text())
        .isEqualTo(
            "konvent/statement/v1\n{\"rows\":[{\"ja\":12,\"nein\":3}],\"seq\":4,\"vote\":\"2026-3\"}\n");
    assertThat(StatementText.parse(tally.text())).isEqualTo(tally);
  }

  @Test
  void signedStatementOpensWithTheSitesKey() {
    SignedNote note = SignedNote.parse(tally.sign(site).bytes());

    assertThat(StatementText.open(note, site.verifierKey())).isEqualTo(tally);
  }

  @Test
  void hashCoversTheSignature() {
    SignedNote bySite = tally.sign(site);
    SignedNote byOther = tally.sign(TestKeys.note(TestKeys.SITE));

    assertThat(bySite.text()).isEqualTo(byOther.text());
    assertThat(bySite.hash()).isNotEqualTo(byOther.hash());
  }

  @Test
  void secondSignatureIsRefused_becauseItChangesTheHash() {
    SignedNote padded = tally.sign(site).with(new NoteSignature("junk", 1, new byte[1]));

    assertThatThrownBy(() -> StatementText.open(padded, site.verifierKey()))
        .isInstanceOf(NotVerified.class);
  }

  @Test
  void anotherKeyDoesNotOpen() {
    VerifierKey impostor = TestKeys.note(TestKeys.SITE).verifierKey();

    assertThatThrownBy(() -> StatementText.open(tally.sign(site), impostor))
        .isInstanceOf(NotVerified.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "konvent/statement/v1\n",
        "konvent/statement/v1\n{}",
        "konvent/statement/v2\n{}\n",
        "konvent/statement/v1\n[]\n",
        "konvent/statement/v1\n{}\n\n",
        "konvent/statement/v1\n{}\n{}\n",
        "konvent/statement/v1\n {}\n",
        "konvent/statement/v1\n{\"b\":1,\"a\":1}\n",
        " konvent/statement/v1\n{}\n"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> StatementText.parse(text)).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void statementsAreAsLargeAsOneRequestAtMost() {
    String room = "x".repeat(StatementText.MAX_BYTES - "{\"a\":\"\"}".length());

    assertThat(StatementText.of(Map.of("a", room)).content()).containsEntry("a", room);
    assertThatThrownBy(() -> StatementText.of(Map.of("a", room + "x")))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void damagedTextsAreRefusedOrReadAsWhatTheySay() {
    new Fuzz(
            "statement",
            bytes -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(StatementText.parse(text).text()).isEqualTo(text);
            })
        .damage(tally.text().getBytes(StandardCharsets.UTF_8));
  }
}
