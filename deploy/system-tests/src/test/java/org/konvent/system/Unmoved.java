package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.wire.StatementReply;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.Reply;

/** A wrong act leaves everything as it was, and says by a stable code why. */
final class Unmoved {

  private final Setting setting;
  private int acts;

  Unmoved(Setting setting) {
    this.setting = setting;
  }

  /** How many wrong acts were tried. */
  int acts() {
    return acts;
  }

  /** Refused with a problem; neither size nor root of the journal changes, nor any row or total. */
  void refuses(String what, String code, Supplier<Reply> act) {
    acts++;
    String before = view();
    String checkpoint = checkpoint();
    Reply reply = act.get();
    assertThat(reply.problem()).as(what + ": " + reply.text()).isEqualTo(code);
    assertThat(reply.json().path("detail").asText()).as(what).isNotBlank();
    assertThat(checkpoint()).as(what).isEqualTo(checkpoint);
    assertThat(view()).as(what).isEqualTo(before);
  }

  /** Refused by a rule and journalled as refused; no row or total changes. */
  void journalsAsRefused(String what, String code, Supplier<Reply> act) {
    acts++;
    String before = view();
    long size = setting.house().size();
    StatementReply reply = act.get().orFail().as(StatementReply.class);
    assertThat(reply.status()).as(what).isEqualTo(StatementStatus.REFUSED);
    assertThat(reply.problem()).as(what).contains(code);
    assertThat(setting.house().size()).as(what).isEqualTo(size + 1);
    assertThat(view()).as(what).isEqualTo(before);
  }

  private String checkpoint() {
    return setting.house().chair().get("/log/checkpoint").orFail().text();
  }

  private String view() {
    return setting.house().chair().get("/votes").orFail().text();
  }

  /** How many statements the journal holds that a rule refused. */
  static long refusedIn(JournalCopy journal) {
    return journal.facts(StatementRefused.class, any -> true).size();
  }
}
