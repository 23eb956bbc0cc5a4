package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** Whether calling a speaker or mover requests their site. */
public record FollowSpeechSwitched(boolean follows) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.following(follows);
  }
}
