package org.konvent.model.minutes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.SignedName;
import org.konvent.model.publication.Standing;

/**
 * Which version the minutes are.
 *
 * @param number of the version, from 1
 * @param sealedAt convention time of its sealing; absent while it is in progress
 * @param signed who signed it on paper, as recorded; without a name where that may not be read
 */
public record VersionLine(
    int number, Optional<Long> sealedAt, Map<Signatory, Optional<String>> signed) {

  /**
   * @param state as far as it may be printed
   * @param writtenSince whether more was noted or heard at the site than was sealed
   */
  static VersionLine of(ConventionState state, Optional<String> site, boolean writtenSince) {
    Standing standing = state.publication().standing(site);
    Optional<SealedVersion> current = standing.current().filter(it -> !writtenSince);
    Map<Signatory, Optional<String>> signed = new EnumMap<>(Signatory.class);
    current.ifPresent(
        version ->
            version
                .signatures()
                .forEach(
                    (who, seq) ->
                        signed.put(
                            who, state.secret(seq, SignedName.class).map(SignedName::name))));
    return new VersionLine(
        current.map(SealedVersion::number).orElse(standing.versions().next()),
        current.map(SealedVersion::at),
        signed);
  }

  public boolean isSealed() {
    return sealedAt.isPresent();
  }

  /** Whether an earlier version was sealed, and signatures are asked anew. */
  public boolean isNewer() {
    return !isSealed() && number > 1;
  }
}
