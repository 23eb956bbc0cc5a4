package org.konvent.model.command.queue;

import java.util.List;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.OrderChanged;
import org.konvent.model.queue.OrderRule;

/**
 * Speeches are called by time, or by a quota rule.
 *
 * @param pattern codes of quota lists that take turns; empty: by time
 */
public record ChangeOrder(List<String> pattern) implements Act {

  public ChangeOrder {
    pattern = List.copyOf(pattern);
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    fields.within("pattern", pattern.size(), 0, 20);
    List<String> codes = pattern.stream().map(code -> fields.code("pattern", code)).toList();
    return fields.refusal().isPresent()
        ? Decision.refuse(fields.refusal().get())
        : Decision.accept(new OrderChanged(new OrderRule(codes)));
  }
}
