package org.konvent.model.command.stage;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.stage.EquipmentTicked;

/**
 * A technician ticks what is heard and seen from a site's lectern before a speaker is called.
 *
 * @param site for the crew; otherwise the installation's own
 */
public record TickEquipment(Optional<String> site, boolean microphone, boolean camera)
    implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String ticked = fields.site(state, context, site);
    return fields.refusal().isPresent()
        ? Decision.refuse(fields.refusal().get())
        : Decision.accept(new EquipmentTicked(ticked, microphone, camera));
  }
}
