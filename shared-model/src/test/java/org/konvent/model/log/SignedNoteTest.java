package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  private static final String LINE =
      "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
  private static final String PUBLISHED = "This is an example message.\n\n" + LINE;
  private static final VerifierKey PUBLISHED_KEY =
      VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

  private final SigningKey log = TestKeys.note(TestKeys.LOG);
  private final SigningKey site = TestKeys.note(TestKeys.SITE);
  private final SignedNote note = SignedNote.sign("Ja 12\n\nNein 3\n", site);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void publishedNoteVerifies() {
    SignedNote published = SignedNote.parse(utf8(PUBLISHED));

    assertThat(published.verify(List.of(PUBLISHED_KEY))).containsExactly(PUBLISHED_KEY);
    assertThat(published.format()).isEqualTo(PUBLISHED);
  }

  @Test
  void noteReadsBackByteForByteAndVerifies() {
    SignedNote read = SignedNote.parse(note.bytes());

    assertThat(read).isEqualTo(note).isEqualTo(SignedNote.parse(note.format()));
    assertThat(read.text()).isEqualTo("Ja 12\n\nNein 3\n");
    assertThat(read.hash()).isEqualTo(Hash.sha256(note.bytes()));
    assertThat(read.verify(List.of(site.verifierKey()))).containsExactly(site.verifierKey());
  }

  @Test
  void unknownSignaturesAreIgnored_butOneKnownIsNeeded() {
    SignedNote both = note.with(SignedNote.sign(note.text(), log).signatures().get(0));

    assertThat(both.verify(List.of(log.verifierKey()))).containsExactly(log.verifierKey());
    assertThat(both.verify(List.of(log.verifierKey(), site.verifierKey()))).hasSize(2);
    assertThatThrownBy(() -> note.verify(List.of(log.verifierKey())))
        .isInstanceOf(NotVerified.class);
    assertThatThrownBy(() -> note.verify(List.of())).isInstanceOf(NotVerified.class);
  }

  @Test
  void wrongSignatureOfAKnownKeySpoilsTheNote() {
    NoteSignature elsewhere = SignedNote.sign("something else\n", log).signatures().get(0);

    assertThatThrownBy(
            () -> note.with(elsewhere).verify(List.of(site.verifierKey(), log.verifierKey())))
        .isInstanceOf(NotVerified.class)
        .hasMessageContaining(TestKeys.LOG);
  }

  @Test
  void knownKeyMaySignOnlyOnce() {
    assertThatThrownBy(
            () -> note.with(note.signatures().get(0)).verify(List.of(site.verifierKey())))
        .isInstanceOf(NotVerified.class);
  }

  @Test
  void tamperedTextDoesNotVerify() {
    SignedNote tampered = SignedNote.parse(utf8(note.format().replace("Ja 12", "Ja 13")));

    assertThatThrownBy(() -> tampered.verify(List.of(site.verifierKey())))
        .isInstanceOf(NotVerified.class);
  }

  @Test
  void signatureUnderAnotherNameOrIdIsUnknown() {
    NoteSignature line = note.signatures().get(0);
    NoteSignature renamed = new NoteSignature(TestKeys.LOG, line.keyId(), line.signature());
    NoteSignature otherId = new NoteSignature(line.name(), line.keyId() ^ 1, line.signature());

    for (NoteSignature wrong : List.of(renamed, otherId)) {
      SignedNote relabelled = new SignedNote(note.text(), List.of(wrong));
      assertThatThrownBy(() -> relabelled.verify(List.of(site.verifierKey())))
          .isInstanceOf(NotVerified.class)
          .hasMessage("no known key has signed");
    }
  }

  @Test
  void anotherKeyUnderTheSameNameIsUnknown() {
    VerifierKey impostor = TestKeys.note(TestKeys.SITE).verifierKey();

    assertThatThrownBy(() -> note.verify(List.of(impostor))).isInstanceOf(NotVerified.class);
  }

  @Test
  void cosignerDoesNotSignNotes() {
    SigningKey witness = TestKeys.cosigner(TestKeys.WITNESS);

    assertThatThrownBy(() -> SignedNote.sign("a\n", witness))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "text\n",
        "text\n\n",
        "text\n\n\n",
        LINE,
        "\n" + LINE,
        "text\n" + LINE,
        "te\u0000xt\n\n" + LINE,
        "te\txt\n\n" + LINE,
        "text\r\n\n" + LINE,
        "text\n\nno dash\n",
        "text\n\n\u2014 a\n",
        "text\n\n\u2014 a \n",
        "text\n\n\u2014  AAAAAAA=\n",
        "text\n\n\u2014 a AAAAAA==\n",
        "text\n\n\u2014 a AAAAAAB=\n",
        "text\n\n\u2014 a AAAAAAA\n",
        "text\n\n\u2014 a+b AAAAAAA=\n",
        "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
        "text\n\n\u2014 a AAAAAAA= \n",
        "text\n\n\u2014 a AAAAAAA=",
        "text\n\n\u2014 a AAAAAAA=\nmore\n",
        "text\n\n- a AAAAAAA=\n"
      })
  void anythingElseIsRefused(String bad) {
    assertThatThrownBy(() -> SignedNote.parse(utf8(bad))).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void textsThatNoNoteCanHaveAreNotSigned() {
    for (String text :
        List.of("", "no newline", "tab\t\n", "\ud800\n", "x".repeat(SignedNote.MAX_BYTES) + "\n")) {
      assertThatThrownBy(() -> SignedNote.sign(text, site)).isInstanceOf(MalformedLogData.class);
    }
  }

  @Test
  void sizeAndNumberOfSignaturesAreLimited() {
    NoteSignature line = new NoteSignature("a", 1, new byte[1]);
    List<NoteSignature> most = Collections.nCopies(SignedNote.MAX_SIGNATURES, line);
    SignedNote full = new SignedNote("text\n", most);

    assertThat(SignedNote.parse(full.bytes())).isEqualTo(full);
    assertThatThrownBy(() -> full.with(line)).isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> SignedNote.parse(utf8(full.format() + line.format() + "\n")))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.MAX_BYTES + 1]))
        .isInstanceOf(MalformedLogData.class)
        .hasMessageContaining("at most");
    assertThatThrownBy(() -> SignedNote.parse("ü".repeat(SignedNote.MAX_BYTES / 2) + "\n"))
        .isInstanceOf(MalformedLogData.class)
        .hasMessageContaining("at most");
    assertThatThrownBy(() -> SignedNote.parse("\ud800\n\n" + LINE))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> new NoteSignature("a", 1, new byte[NoteSignature.MAX_BYTES + 1]))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void damagedNotesAreRefusedOrNamedByTheirOwnBytes_andNeverVerify() {
    byte[] good = note.bytes();
    new Fuzz("signed note", bytes -> assertThat(SignedNote.parse(bytes).bytes()).isEqualTo(bytes))
        .damage(good);

    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> SignedNote.parse(flipped).verify(List.of(site.verifierKey())))
          .isInstanceOfAny(MalformedLogData.class, NotVerified.class);
    }
  }
}
