package org.konvent.model.verify;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Entry;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.PhoneTallyMatched;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/** What does not rest on a site's signature, or not on clear figures: listed, and held against what sites signed. */
final class PhoneRows {

  private PhoneRows() {}

  static void list(Situation end, List<SiteRecord.Unjournalled> unjournalled, Findings findings) {
    for (Vote vote : end.state().votes().inOrder()) {
      vote.sortedRows().stream()
          .filter(row -> row.state().counts())
          .filter(row -> row.version().map(RowVersion::channel).equals(Optional.of(Channel.PHONE)))
          .forEach(row -> phone(end, vote, row, unjournalled, findings));
    }
    end.entries().forEach(entry -> other(entry, findings));
  }

  private static void phone(
      Situation end,
      Vote vote,
      Row row,
      List<SiteRecord.Unjournalled> unjournalled,
      Findings findings) {
    findings.add(
        Finding.of(Check.E_04)
            .inVote(vote.number())
            .atSite(row.site())
            .atEntry(row.version().orElseThrow().seq()));
    Optional<Tally> standing = Results.tally(end.state(), row);
    unjournalled.stream()
        .filter(own -> own.site().equals(row.site()))
        .flatMap(own -> stated(own, vote).stream())
        .filter(own -> standing.filter(tally -> differs(tally, own)).isPresent())
        .findFirst()
        .ifPresent(
            own -> findings.add(Finding.of(Check.K_23).inVote(vote.number()).atSite(row.site())));
  }

  private static Optional<Tally> stated(SiteRecord.Unjournalled own, Vote vote) {
    return own.statement().body() instanceof TallyStated stated && stated.vote() == vote.number()
        ? Optional.of(stated.tally())
        : Optional.empty();
  }

  private static boolean differs(Tally standing, Tally own) {
    return !EntryComparison.of(standing, own).same();
  }

  private static void other(Entry entry, Findings findings) {
    if (entry.fact() instanceof PhoneTallyMatched matched && !matched.equal()) {
      findings.add(
          Finding.of(Check.E_05)
              .inVote(matched.vote())
              .atSite(matched.site())
              .atEntry(entry.seq()));
    }
    if (entry.fact() instanceof ResultDeclared declared
        && declared.basis() == Basis.CHAIR_DECISION) {
      findings.add(Finding.of(Check.E_06).inVote(declared.vote()).atEntry(entry.seq()));
    }
  }
}
