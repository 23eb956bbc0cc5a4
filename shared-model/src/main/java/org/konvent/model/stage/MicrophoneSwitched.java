package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** A site is told that its microphone is open, or not. */
public record MicrophoneSwitched(String site, boolean open) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(site, stage.equipmentOf(site).open(open));
  }
}
