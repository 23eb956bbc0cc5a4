package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** A technician looked after a site's lectern: what is heard and seen. */
public record EquipmentTicked(String site, boolean microphone, boolean camera)
    implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(site, stage.equipmentOf(site).tick(microphone, camera));
  }
}
