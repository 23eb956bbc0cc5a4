package org.konvent.master.command;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Actor;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** A site acts for itself only: whatever command names a site must name the one of its key. */
final class OwnSite {

  private OwnSite() {}

  static void require(Actor actor, Command command) {
    if (actor.site().isEmpty() || !command.getClass().isRecord()) {
      return;
    }
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      if (component.getName().equals("site") && isForeign(actor, value(component, command))) {
        throw RefusedException.of(ProblemCode.NOT_ALLOWED, "site", actor.site().get());
      }
    }
  }

  private static boolean isForeign(Actor actor, Object site) {
    Object named = site instanceof Optional<?> optional ? optional.orElse(null) : site;
    return named != null && !named.equals(actor.site().get());
  }

  private static Object value(RecordComponent component, Command command) {
    try {
      return component.getAccessor().invoke(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a command's fields are public", e);
    }
  }
}
