package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.model.convention.Kinds;

/** A record with a kind that somebody does not know is a broken one to them. */
class DocumentedKindsTest {

  private static final Pattern WORD = Pattern.compile("\\w+");

  @ParameterizedTest
  @ValueSource(strings = {"reference/record-format.md", "verify/verify.mjs"})
  void everyKindIsKnownToTheFormatsDescription_andToTheSecondVerifier(String file)
      throws IOException {
    String text = Files.readString(Path.of("..", "docs").resolve(file));
    Set<String> words =
        WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    Set<String> unknown =
        Kinds.all().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    unknown.removeAll(words);
    assertThat(unknown).isEmpty();
  }
}
