package org.konvent.master.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.Journal;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.StatementReply;
import org.konvent.model.wire.StatementStatus;

/** {@code POST /statements}: what a site signs becomes an entry, with a receipt that proves it. */
@QuarkusTest
@TestProfile(OwnConvention.class)
class StatementsTest {

  private static final String SITE = "ulm";

  @Inject TestDay day;
  @Inject Journal journal;

  @BeforeEach
  void begin() {
    day.begin();
  }

  private static PresenceStated presence() {
    return presence("neu gezählt");
  }

  private static PresenceStated presence(String ground) {
    int there = TestDay.PRESENT.get(SITE);
    return new PresenceStated(there, there, Optional.empty(), Optional.of(ground));
  }

  @Test
  void aStatementGetsAReceiptThatVerifies_andTheSameAgainTheSameEntry() {
    String note = day.site(SITE).note(presence());
    StatementReply reply = day.states(SITE, presence());
    VerifierKey logKey = VerifierKey.parse(journal.current().state().life().logKey());
    assertThat(reply.status()).isEqualTo(StatementStatus.RECEIVED);
    assertThat(
            Receipt.parse(reply.receipt().getBytes(UTF_8))
                .verify(reply.entry().getBytes(UTF_8), logKey)
                .size())
        .isPositive();

    long size = journal.current().size();
    byte[] again =
        TestSite.handsIn(day.token(SITE), note).then().statusCode(200).extract().asByteArray();
    assertThat(ModelJson.read(again, StatementReply.class).entry()).isEqualTo(reply.entry());
    assertThat(journal.current().size()).isEqualTo(size);
  }

  @Test
  void anotherStoryAndAForeignSiteAreRefused_andLeaveNoEntry() {
    String otherStory = day.site(SITE).note(presence("noch einmal gezählt"));
    day.states(SITE, presence());
    long size = journal.current().size();

    TestSite.handsIn(day.token(SITE), otherStory)
        .then()
        .statusCode(409)
        .body("code", equalTo("chain-position"));
    TestSite.handsIn(day.token("trier"), day.site(SITE).note(presence()))
        .then()
        .statusCode(403)
        .body("code", equalTo("unknown-installation"));
    assertThat(journal.current().size()).isEqualTo(size);
  }

  @Test
  void aStatementWhoseBytesChangedOnTheWayIsRefused() {
    String note = day.site(SITE).note(presence());
    String other = note.replace("neu gezählt", "neu gezahlt");

    TestSite.handsIn(day.token(SITE), other)
        .then()
        .statusCode(422)
        .body("code", equalTo("broken-signature"));
  }
}
