package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** A site's camera shows the whole hall. */
public record CameraAcknowledged(int poll, String site) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(stage.poll().orElseThrow().acknowledge(site));
  }
}
