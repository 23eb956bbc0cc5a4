package org.konvent.model.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.record.HeardLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/** What a site's minute-taker heard, against what was announced; of several lines for a vote the last holds. */
final class HeardTotals {

  private HeardTotals() {}

  static void check(Copy copy, Situation end, Findings findings) {
    Map<Integer, HeardLine> heard = new HashMap<>();
    copy.bundle().records(RecordFiles.HEARD, HeardLine.class, line -> heard.put(line.vote(), line));
    for (HeardLine line : heard.values()) {
      Optional<ResultAnnounced> said =
          end.state().votes().vote(line.vote()).flatMap(Vote::announcement);
      if (said.filter(it -> agrees(line, it)).isEmpty()) {
        Finding finding =
            Finding.of(Check.K_16)
                .inBundle(copy.name())
                .inVote(line.vote())
                .with("heard", line.outcome() + " " + line.total())
                .with("announced", said.map(it -> it.outcome() + " " + it.total()).orElse("–"));
        findings.add(copy.manifest().site().map(finding::atSite).orElse(finding));
      }
    }
  }

  private static boolean agrees(HeardLine heard, ResultAnnounced said) {
    return heard.outcome().equals(said.outcome())
        && heard.total().entrySet().stream()
            .allMatch(one -> one.getValue().equals(said.total().get(one.getKey())));
  }
}
