package org.konvent.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
import org.konvent.system.client.SimulatedSite;

/** What a simulated site holds of the journal: it goes on from there, whichever master it asks. */
final class SiteMirror {

  private static final int STRETCH = 1_000;

  private final SimulatedSite site;
  private LogFollower held;

  SiteMirror(SimulatedSite site) {
    this.site = site;
    this.held = LogFollower.atStart(site.logKey().name());
  }

  /**
   * Takes on what is new at the master that the site asks.
   *
   * @throws org.konvent.model.log.DoesNotFollow where it belongs to another history
   */
  TreeHead read() {
    SignedNote note = SignedNote.parse(site.read("/log/checkpoint").orFail().text());
    Checkpoint checkpoint = Checkpoint.open(note, site.logKey());
    held = held.follow(lines(checkpoint.head().size()), checkpoint);
    return held.head();
  }

  private List<byte[]> lines(long size) {
    List<byte[]> lines = new ArrayList<>();
    while (held.size() + lines.size() < size) {
      long after = held.size() + lines.size();
      long limit = Math.min(STRETCH, size - after);
      String text = site.read("/log/entries?after=" + after + "&limit=" + limit).orFail().text();
      text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).forEach(lines::add);
    }
    return lines;
  }
}
