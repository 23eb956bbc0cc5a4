package org.konvent.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private static final Pattern IMPORT = Pattern.compile("(?:from|import\\(?) ?'\\./([a-z]+\\.js)'");

  @Test
  void everyModuleThatIsImportedIsServed() {
    for (String name : Assets.NAMES) {
      String text = new String(Asset.read(name).bytes(), StandardCharsets.UTF_8);
      List<String> imported = IMPORT.matcher(text).results().map(AssetsTest::module).toList();
      assertThat(Assets.NAMES).as("imports of " + name).containsAll(imported);
    }
  }

  @Test
  void styleAndScriptsTogetherWeighLittle() {
    int bytes = Assets.NAMES.stream().mapToInt(name -> Asset.read(name).zipped().length).sum();
    assertThat(bytes).isLessThan(40_000);
  }

  private static String module(MatchResult found) {
    return found.group(1);
  }
}
