package org.konvent.master.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.convention.PersonalData;

/** What is erased is in no file of the tables; a log of changes that a server keeps is another matter. */
@Tag("both-databases")
class ErasedPartsTest {

  /** Made up of signs that no compression takes apart, and short enough for it. */
  private static final String GONE = "Qx7Kz4";

  private static final String KEPT = "Wv9Jp2";

  private DataSource database;
  private JournalFixture master;

  @BeforeEach
  void start() {
    database = TestDatabase.empty();
    master = new JournalFixture(database).started().founded();
    master.submit(JournalFixture.addSite("trier"));
    master.submit(new NamePerson("p-1", GONE, Optional.empty()));
    master.submit(new NamePerson("p-2", KEPT, Optional.empty()));
  }

  @AfterEach
  void stop() throws InterruptedException {
    master.close();
  }

  @Test
  void anErasedNameIsInTheFilesNoMore_andWhatStaysIs() throws Exception {
    assertThat(files()).contains(GONE, KEPT);

    erase();

    assertThat(files()).contains(KEPT).doesNotContain(GONE);
    assertThat(master.store.hasResidue()).isFalse();
    assertThat(master.submit(JournalFixture.addSite("worms"))).isInstanceOf(Answer.Recorded.class);
  }

  @Test
  void whileTheConventionIsOnline_theFilesWait() throws Exception {
    master.submit(new GoOnline());
    erase();
    assertThat(files()).contains(GONE);
    assertThat(master.store.hasResidue()).isTrue();

    master.submit(new GoOffline("Pause"));

    assertThat(files()).contains(KEPT).doesNotContain(GONE);
  }

  @Test
  void whatWasLeft_isDoneByTheNextMasterThatStarts() throws Exception {
    master.submit(new GoOnline());
    erase();
    master.close();

    new ErasedParts(master.store).settle(Snapshot.NONE);

    assertThat(files()).contains(KEPT).doesNotContain(GONE);
    master = new JournalFixture(database).started();
    assertThat(master.journals.current().state().people().persons()).hasSize(2);
  }

  private void erase() {
    List<Long> parts = PersonalData.holding(master.journals.current().state(), GONE);
    assertThat(master.submit(new ErasePersonalData(parts))).isInstanceOf(Answer.Recorded.class);
  }

  /** All bytes of the files that hold the tables. */
  private String files() throws SQLException, IOException {
    if (!TestDatabase.isPostgres()) {
      return Files.readString(Path.of(ask("SELECT DATABASE_PATH()") + ".mv.db"), ISO_8859_1);
    }
    run("CHECKPOINT");
    Path tables =
        Path.of(
            ask("SHOW data_directory"),
            ask("SELECT 'base/' || oid FROM pg_database WHERE datname = current_database()"));
    StringBuilder all = new StringBuilder();
    try (Stream<Path> found = Files.list(tables)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
