package org.konvent.master.site;

/** A request to enrol that waits for the crew. */
public record EnrolmentView(
    String id, String site, String suffix, String fingerprint, String state, long askedAt) {

  static EnrolmentView of(Enrolment enrolment) {
    return new EnrolmentView(
        enrolment.id,
        enrolment.site,
        enrolment.suffix,
        enrolment.fingerprint,
        enrolment.phase.name(),
        enrolment.askedAt);
  }
}
