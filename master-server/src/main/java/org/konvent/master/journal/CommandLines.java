package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.konvent.model.convention.Scribe;

/** Finds the entries that one command made: they follow each other and carry the command's id. */
final class CommandLines {

  private CommandLines() {}

  static List<Scribe.Line> around(List<Scribe.Line> lines, long seq) {
    Optional<String> id = lines.get((int) seq).entry().command();
    int from = (int) seq;
    int to = (int) seq + 1;
    if (id.isPresent()) {
      while (from > 0 && lines.get(from - 1).entry().command().equals(id)) {
        from--;
      }
      while (to < lines.size() && lines.get(to).entry().command().equals(id)) {
        to++;
      }
    }
    return IntStream.range(from, to).mapToObj(lines::get).toList();
  }
}
