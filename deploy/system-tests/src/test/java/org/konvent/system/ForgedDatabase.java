package org.konvent.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;

/**
 * The embedded database of a master that is not running, in the hands of somebody who has its log key too: whatever is
 * changed, root, checkpoint and the note of what was reached fit again, and the master starts without a complaint.
 */
final class ForgedDatabase {

  private final Path data;

  ForgedDatabase(Path data) {
    this.data = data;
  }

  /** Tells the last entry of a kind otherwise; returns its position. */
  long tellsOtherwise(String kind, UnaryOperator<String> forged) {
    return inside(
        connection -> {
          List<byte[]> lines = lines(connection);
          for (int seq = lines.size() - 1; seq >= 0; seq--) {
            String line = new String(lines.get(seq), UTF_8);
            if (line.contains("\"kind\":\"" + kind + "\"") && !forged.apply(line).equals(line)) {
              write(connection, seq, forged.apply(line).getBytes(UTF_8));
              return (long) seq;
            }
          }
          throw new IllegalStateException("no such " + kind);
        });
  }

  /** The last entry was never there; returns its position. */
  long dropsTheLast() {
    return inside(
        connection -> {
          long last = lines(connection).size() - 1;
          for (String table : List.of("journal_part", "journal_entry")) {
            try (Statement statement = connection.createStatement()) {
              statement.executeUpdate("delete from " + table + " where seq = " + last);
            }
          }
          return last;
        });
  }

  private static void write(Connection connection, long seq, byte[] line) throws SQLException {
    String sql = "update journal_entry set bytes = ? where seq = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setBytes(1, line);
      update.setLong(2, seq);
      update.executeUpdate();
    }
  }

  private static List<byte[]> lines(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select bytes from journal_entry order by seq")) {
      List<byte[]> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getBytes(1));
      }
      return lines;
    }
  }

  private void signAnew(Connection connection) throws SQLException, IOException {
    MerkleTree tree = MerkleTree.empty();
    for (byte[] line : lines(connection)) {
      tree = tree.append(MerkleProofs.leafHash(line));
    }
    Path reached = data.resolve("reached");
    String origin = SignedNote.parse(Files.readString(reached)).text().lines().findFirst().get();
    String note = Checkpoint.of(origin, tree.head()).sign(logKey(origin)).format();
    String sql = "update journal_head set size = ?, root = ?, checkpoint = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, tree.size());
      update.setBytes(2, tree.root().bytes());
      update.setString(3, note);
      update.executeUpdate();
    }
    Files.writeString(reached, note);
  }

  private SigningKey logKey(String origin) throws IOException {
    List<byte[]> pair =
        Files.readAllLines(data.resolve("log-key")).stream()
            .map(Base64.getDecoder()::decode)
            .toList();
    return new SigningKey(
        origin, SignatureType.ED25519, Ed25519KeyPair.ofPkcs8(pair.get(0), pair.get(1)));
  }

  private long inside(Forging forging) {
    String url = "jdbc:h2:file:" + data.resolve("konvent");
    try (Connection connection = DriverManager.getConnection(url, "konvent", "konvent")) {
      long seq = forging.in(connection);
      signAnew(connection);
      return seq;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Forging {
    long in(Connection connection) throws SQLException;
  }
}
