package org.konvent.model.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of procedural motion, with what its form asks and what its adoption does.
 *
 * @param code stable name
 * @param names by language
 * @param fields in the form's order
 */
public record ProceduralKind(
    String code, Map<String, String> names, List<Field> fields, Effect effect) {

  /** One field of the form. */
  public record Field(String name, FieldType type, boolean required) {}

  /** What happens by itself when it is adopted. */
  public enum Effect {
    /** Nothing that the lists, the agenda or the stage could do. */
    NONE,
    CLOSE_LIST,
    REOPEN_LIST,
    LIMIT_SPEAKING_TIME,
    /** The list is closed and who waits is not called any more. */
    CLOSE_DEBATE,
    LIMIT_ITEM_TIME,
    RECESS,
    POSTPONE_ITEM,
    TAKE_OFF_AGENDA,
    EXCLUDE_PUBLIC,
    READMIT_PUBLIC
  }

  public ProceduralKind {
    names = Map.copyOf(names);
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
