package org.konvent.system;

import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;
import org.konvent.system.client.SimulatedSite;

/** Statements that nobody honest sends. */
final class Notes {

  private Notes() {}

  /** One bit of the signature is another. */
  static String withBrokenSignature(String note) {
    int at = note.length() - 10;
    char other = note.charAt(at) == 'A' ? 'B' : 'A';
    return note.substring(0, at) + other + note.substring(at + 1);
  }

  /** The same text, signed by somebody else. */
  static String signedBy(String note, SimulatedSite other) {
    return SignedNote.sign(SignedNote.parse(note).text(), other.key()).format();
  }

  static String forConvention(String convention, SimulatedSite site, StatementBody body) {
    Statement statement =
        new Statement(
            convention,
            site.key().name(),
            site.chain().next(),
            site.chain().last(),
            Statement.Seen.NOTHING,
            body);
    return StatementCodec.sign(statement, site.key());
  }

  static String afterAGap(SimulatedSite site, StatementBody body) {
    return site.chain().at(site.chain().next() + 1, site.chain().last(), body);
  }

  /** In its place, with a right signature, and a field that no version knows. */
  static String withUnknownField(SimulatedSite site, StatementBody body) {
    Statement statement =
        new Statement(
            site.convention(),
            site.key().name(),
            site.chain().next(),
            site.chain().last(),
            Statement.Seen.NOTHING,
            body);
    Map<String, Object> fields = new TreeMap<>(ModelJson.tree(statement));
    Map<String, Object> inside = new TreeMap<>(ModelJson.tree(body));
    inside.put("kind", "tally");
    inside.put("mood", "good");
    fields.put("body", inside);
    return StatementText.of(fields).sign(site.key()).format();
  }
}
