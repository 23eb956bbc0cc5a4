package org.konvent.satellite.rehearsal.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.TallyStated;
import org.konvent.satellite.rehearsal.play.SimulatedSite;
import org.konvent.satellite.station.SendState;
import org.konvent.satellite.station.StoredStatement;

/** Lays the master's log beside the sites' own outboxes: nothing may be missing, nothing be there twice. */
final class OutboxAudit {

  private static final int CODE_LENGTH = 12;

  private final EntryCodec codec = Kinds.codec();
  private final Map<Hash, Integer> logged = new HashMap<>();
  private final Map<Long, String> receipts = new HashMap<>();
  private int acknowledged;
  private int lost;

  OutboxAudit(List<String> log, List<SimulatedSite> sites) {
    log.stream()
        .map(this::entry)
        .flatMap(entry -> entry.statement().stream())
        .forEach(statement -> logged.merge(statement, 1, Integer::sum));
    sites.forEach(site -> site.statements().forEach(this::audit));
  }

  private void audit(StoredStatement statement) {
    boolean hasReceipt =
        statement.state().settled()
            && statement.state() != SendState.ALARM
            && statement.receipt().isPresent();
    if (!hasReceipt || !logged.containsKey(statement.hash())) {
      lost++;
    }
    if (hasReceipt && statement.statement().body() instanceof TallyStated) {
      acknowledged++;
      keepReceipt(statement);
    }
  }

  private void keepReceipt(StoredStatement statement) {
    long position = entry(statement.entry().orElseThrow()).seq();
    byte[] receipt = statement.receipt().orElseThrow().getBytes(StandardCharsets.UTF_8);
    String code = Hash.sha256(receipt).hex().substring(0, CODE_LENGTH);
    receipts.put(position, position + "-" + code);
  }

  private Entry entry(String line) {
    return codec.decode(line.getBytes(StandardCharsets.UTF_8));
  }

  int acknowledged() {
    return acknowledged;
  }

  int lost() {
    return lost;
  }

  int duplicates() {
    return logged.values().stream().mapToInt(times -> times - 1).sum();
  }

  /** Position in the log and check code of the receipt that a site holds for an entry. */
  Optional<String> receipt(long position) {
    return Optional.ofNullable(receipts.get(position));
  }
}
