package org.konvent.master.witness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.konvent.model.log.NoteSignature;

/** The table of cosignatures; it only grows. */
@ApplicationScoped
public class Cosignatures
    implements PanacheRepositoryBase<StoredCosignature, StoredCosignature.Key> {

  /** How far an installation has countersigned. */
  public record Reach(String installation, long size) {}

  @Transactional
  void keep(String convention, long size, NoteSignature line) {
    StoredCosignature row = new StoredCosignature();
    row.key = new StoredCosignature.Key(convention, line.name(), size);
    row.line = line.format();
    getEntityManager().merge(row);
  }

  /** Every installation with the largest size it countersigned. */
  @Transactional
  List<Reach> reaches(String convention) {
    return getEntityManager()
        .createQuery(
            "select c.key.installation, max(c.key.size) from StoredCosignature c"
                + " where c.key.convention = :convention group by c.key.installation"
                + " order by c.key.installation",
            Object[].class)
        .setParameter("convention", convention)
        .getResultStream()
        .map(row -> new Reach((String) row[0], (Long) row[1]))
        .toList();
  }

  /** The line with which an installation reached so far. */
  @Transactional
  NoteSignature line(String convention, Reach reach) {
    return NoteSignature.parse(
        findById(new StoredCosignature.Key(convention, reach.installation(), reach.size())).line);
  }
}
