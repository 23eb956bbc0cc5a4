package org.konvent.satellite.rehearsal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseTest {

  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "konvent", "satellite", "rehearsal");

  /** Where a sentence is named: the first text handed to what says something. */
  private static final Pattern NAMED =
      Pattern.compile("(?:Phrase\\.of|InputProblem\\.of|\\bsay)\\(\\s*\"([a-z0-9.-]+)\"");

  @Test
  void placesAreFilled_phrasesInTheSameLanguage_andListsWithCommas() {
    Phrase inside = Phrase.of("no-such-site", "Ulm", List.of("Trier", "Bonn"));
    Phrase phrase = Phrase.of("in-line", "day.yaml", 7, inside);

    assertThat(phrase)
        .hasToString("day.yaml, line 7: there is no site 'Ulm'; known are Trier, Bonn");
    assertThat(phrase.in(Locale.GERMAN))
        .isEqualTo("day.yaml, Zeile 7: den Standort „Ulm“ gibt es nicht; es gibt Trier, Bonn");
  }

  @Test
  void everySentenceThatIsNamedIsThereInBothLanguages() throws IOException {
    Set<String> english = keys("rehearsal.properties");

    assertThat(keys("rehearsal_de.properties")).isEqualTo(english);
    assertThat(english).containsAll(named());
  }

  private static Set<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(PhraseTest::namedIn)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> namedIn(Path file) {
    try {
      List<MatchResult> found = NAMED.matcher(Files.readString(file)).results().toList();
      return found.stream().map(match -> match.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties sentences = new Properties();
    sentences.load(Phrase.class.getResourceAsStream("/org/konvent/satellite/rehearsal/" + file));
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
