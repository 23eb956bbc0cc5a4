package org.konvent.model.verify;

import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.RecordFiles;

/** What was written down at a site, version by version, against what the site has sealed. */
final class SealedMinutes {

  private SealedMinutes() {}

  static void check(Copy copy, Situation end, Findings findings) {
    Manifest manifest = copy.manifest();
    if (manifest.kind() == Manifest.Kind.WHOLE) {
      return;
    }
    manifest
        .files()
        .forEach(
            (name, content) ->
                RecordFiles.minutesVersion(name)
                    .filter(version -> !isSealed(manifest, version, content.sha256(), end))
                    .ifPresent(
                        version ->
                            findings.add(
                                Finding.of(Check.K_24)
                                    .inBundle(copy.name())
                                    .inFile(name)
                                    .atSite(manifest.site().orElseThrow()))));
  }

  private static boolean isSealed(Manifest manifest, int version, Hash hash, Situation end) {
    return end.state().publication().standing(manifest.site()).versions().all().stream()
        .filter(it -> it.number() == version)
        .map(SealedVersion::written)
        .anyMatch(Optional.of(hash)::equals);
  }
}
