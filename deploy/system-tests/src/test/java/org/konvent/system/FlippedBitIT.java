package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.konvent.system.client.House;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.Reply;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;

/** The disk is not what it was. */
class FlippedBitIT {

  @Test
  void case19_aBitThatFlipsInAStoredEntryIsFound_andStopsTheWriterNotTheReaders()
      throws SQLException {
    Map<String, String> often = Map.of("KONVENT_JOURNAL_REHASH_EVERY", "1s");
    MasterProcess master = Databases.fresh(Flavour.POSTGRESQL, often).start();
    try (Setting setting = Setting.online(master, 1)) {
      JournalCopy before = setting.journal();
      flipABit(
          master, "UPDATE journal_entry SET bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1)");

      Awaiting.until(
          RealSite.PATIENCE,
          () -> assertThat(master.measure("konvent_journal_frozen")).isEqualTo(1));
      assertThat(asked(setting.house()).problem()).isEqualTo("unavailable");
      assertThat(setting.journal()).isEqualTo(before);

      master.killAndRestart();
      assertThat(master.measure("konvent_journal_frozen")).isEqualTo(1);
    }
  }

  private static Reply asked(House house) {
    return house.chair().post("/votes", VoteDesk.question("who writes?"));
  }

  private static void flipABit(MasterProcess master, String sql) throws SQLException {
    String url = master.setting("KONVENT_DATABASE_URL");
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql + " WHERE seq = 2")).isEqualTo(1);
    }
  }
}
