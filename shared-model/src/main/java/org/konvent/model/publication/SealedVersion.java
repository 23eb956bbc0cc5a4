package org.konvent.model.publication;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One version of minutes. Sealed once; a change makes the next version, and this one stays with its signatures.
 *
 * @param size entries of the journal they were drawn from
 * @param written hash of what was noted and heard at the site; absent for the whole
 * @param seq entry of the sealing
 * @param at convention time of it
 * @param signatures entries, by who signed
 * @param verification what was found last
 */
public record SealedVersion(
    int number,
    long size,
    Optional<Hash> written,
    long seq,
    long at,
    PMap<Signatory, Long> signatures,
    Optional<Verification> verification) {

  static SealedVersion of(int number, long size, Optional<Hash> written, Entry entry) {
    return new SealedVersion(
        number, size, written, entry.seq(), entry.at(), HashTreePMap.empty(), Optional.empty());
  }

  public boolean isSigned() {
    return signatures.size() == Signatory.values().length;
  }

  public boolean isVerified() {
    return verification.filter(it -> it.outcome() == VerifyOutcome.VERIFIED).isPresent();
  }

  SealedVersion signed(Signatory signatory, long entry) {
    PMap<Signatory, Long> all = signatures.plus(signatory, entry);
    return new SealedVersion(number, size, written, seq, at, all, verification);
  }

  SealedVersion verified(Verification found) {
    return new SealedVersion(number, size, written, seq, at, signatures, Optional.of(found));
  }
}
