package org.konvent.model.command.queue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.EntryNumber;
import org.konvent.model.queue.FieldType;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ProceduralKind;

/** Reads the form of a procedural motion: names and free text go to the sealed part. */
final class ProceduralForm {

  private static final int DAY_SECONDS = 86_400;
  private static final int WEEK_MINUTES = 10_080;
  private static final int MOST_VOTES = 99_999;

  private final ProceduralKind kind;
  private final WrittenFields written;
  private final ConventionState state;
  private final Map<String, String> open = new TreeMap<>();
  private final Map<String, String> sealed = new TreeMap<>();

  ProceduralForm(ProceduralKind kind, WrittenFields written, ConventionState state) {
    this.kind = kind;
    this.written = written;
    this.state = state;
  }

  Map<String, String> open() {
    return open;
  }

  Map<String, String> sealed() {
    return sealed;
  }

  void read(Map<String, String> typed) {
    for (String name : typed.keySet()) {
      if (kind.field(name).isEmpty()) {
        written.refuse(ProblemCode.UNKNOWN_FIELD, name);
      }
    }
    for (ProceduralKind.Field field : kind.fields()) {
      int limit = field.type() == FieldType.TEXT ? WrittenFields.TEXT : WrittenFields.NAME;
      Optional<String> value =
          written.optional(field.name(), Optional.ofNullable(typed.get(field.name())), limit);
      value.ifPresent(text -> put(field, text));
      if (field.required() && value.isEmpty()) {
        written.refuse(ProblemCode.FIELD_MISSING, field.name());
      }
    }
  }

  private void put(ProceduralKind.Field field, String text) {
    if (!fits(field.type(), text)) {
      written.refuse(ProblemCode.FIELD_INVALID, field.name());
    }
    (field.type().isSealed() ? sealed : open).put(field.name(), text);
  }

  private boolean fits(FieldType type, String text) {
    return switch (type) {
      case TEXT, NAME -> true;
      case SECONDS -> wholeUpTo(DAY_SECONDS, text);
      case MINUTES -> wholeUpTo(WEEK_MINUTES, text);
      case VOTE -> wholeUpTo(MOST_VOTES, text);
      case SITE -> state.sites().site(text).isPresent();
      case ITEM -> state.agenda().item(text).isPresent();
      case MOTION ->
          EntryNumber.parse(text).filter(number -> number.list() != ListKind.SPEECHES).isPresent();
      case DATE -> parses(() -> LocalDate.parse(text));
      case TIME -> parses(() -> LocalTime.parse(text));
    };
  }

  private static boolean wholeUpTo(int most, String text) {
    return text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= most;
  }

  private static boolean parses(Runnable parser) {
    try {
      parser.run();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
