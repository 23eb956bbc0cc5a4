package org.konvent.master.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The table of requests to enrol. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, String> {

  @Transactional
  void keep(Enrolment enrolment) {
    persistAndFlush(enrolment);
  }

  @Transactional
  Optional<Enrolment> enrolment(String id) {
    return findByIdOptional(id);
  }

  /** Requests that wait for the crew, the oldest first; blocking. */
  @Transactional
  public List<EnrolmentView> pending(String convention) {
    return list(
            "convention = ?1 and phase = ?2 order by askedAt", convention, Enrolment.Phase.PENDING)
        .stream()
        .map(EnrolmentView::of)
        .toList();
  }

  @Transactional
  void settle(String id, Enrolment.Phase phase, String by) {
    update("phase = ?1, settledBy = ?2 where id = ?3", phase, by, id);
  }
}
