package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.konvent.master.journal.JournalFixture.addSite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.store.Row;
import org.konvent.model.problem.ProblemCode;

@Tag("both-databases")
class RehashTest {

  private DataSource database;
  private JournalFixture master;

  @BeforeEach
  void start() {
    database = TestDatabase.empty();
    master = new JournalFixture(database).started().founded();
    master.submit(addSite("trier"));
    master.submit(addSite("mainz"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    master.close();
  }

  @Test
  void anUntouchedJournalPasses() {
    rehash().run();

    assertThat(master.alarm.isFrozen()).isFalse();
  }

  @Test
  void aFlippedBitIsFoundAndStopsTheWriter() throws SQLException {
    flipABit();
    rehash().run();

    assertThat(master.alarm.reason()).get().asString().contains("lpt26", "damaged");
    Answer.Refused refused = (Answer.Refused) master.submit(addSite("worms"));
    assertThat(refused.refusal().code()).isEqualTo(ProblemCode.UNAVAILABLE);
  }

  @Test
  void aFlippedBitKeepsTheJournalFromOpening() throws SQLException {
    flipABit();

    assertThatThrownBy(() -> new JournalFixture(database).started())
        .isInstanceOf(JournalDamaged.class)
        .hasMessageContaining("lpt26");
  }

  @Test
  void aMissingEntryKeepsTheJournalFromOpening() throws SQLException {
    run("DELETE FROM journal_entry WHERE seq = ?", 2);

    assertThatThrownBy(() -> new JournalFixture(database).started())
        .isInstanceOf(JournalDamaged.class)
        .hasMessageContaining("missing");
  }

  private Rehash rehash() {
    return new Rehash(master.store, master.journals, master.alarm);
  }

  private void flipABit() throws SQLException {
    Row row = master.store.rows("lpt26", 1, 1).get(0);
    byte[] bytes = row.bytes().clone();
    bytes[bytes.length / 2] ^= 1;
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("UPDATE journal_entry SET bytes = ? WHERE seq = 1")) {
      statement.setBytes(1, bytes);
      statement.executeUpdate();
    }
  }

  private void run(String sql, long seq) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, seq);
      statement.executeUpdate();
    }
  }
}
