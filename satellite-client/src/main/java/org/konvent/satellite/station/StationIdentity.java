package org.konvent.satellite.station;

import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.Proofs;

/**
 * Who this satellite is, since it was enrolled.
 *
 * @param convention the one convention that it works for
 * @param suffix the <em>Zusatz</em>, possibly empty
 * @param key signs statements and sign-ins
 * @param logKey the master's log key, pinned when the enrolment was approved
 */
public record StationIdentity(
    String convention, String site, String suffix, SigningKey key, VerifierKey logKey) {

  /** Its name in statements and at the master, such as {@code trier}. */
  public String name() {
    return Proofs.installation(site, suffix);
  }
}
