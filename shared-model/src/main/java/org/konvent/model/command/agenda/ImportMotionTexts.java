package org.konvent.model.command.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.agenda.MotionTextImported;
import org.konvent.model.agenda.MotionWording;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;

/**
 * Motion texts are taken over from the motions committee, all or none; a number that is known gets
 * a newer version. An amendment names a text that is known or comes before it.
 */
public record ImportMotionTexts(List<Text> texts) implements Act {

  public ImportMotionTexts {
    texts = List.copyOf(texts);
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    fields.within("texts", texts.size(), 1, MOST);
    Set<String> known = new HashSet<>(state.agenda().texts().keySet());
    List<Draft> drafts = new ArrayList<>();
    for (Text text : texts) {
      drafts.add(text.draft(fields));
      if (text.amends().filter(amended -> !known.contains(amended)).isPresent()) {
        return Decision.refuse(
            ProblemCode.UNKNOWN_MOTION_TEXT, "number", text.amends().orElseThrow());
      }
      known.add(text.number());
    }
    return fields.refusal().isPresent()
        ? Decision.refuse(fields.refusal().get())
        : Decision.accept(drafts);
  }

  /** Texts of one import. */
  public static final int MOST = 1_000;

  /**
   * One motion text.
   *
   * @param number as printed, such as {@code P22}
   * @param amends number of the text that it amends
   * @param mover as printed
   * @param recommendation of the motions committee
   */
  public record Text(
      String number,
      Optional<String> amends,
      String title,
      String text,
      Optional<String> mover,
      Optional<String> recommendation) {

    private Draft draft(WrittenFields fields) {
      MotionWording wording =
          new MotionWording(
              fields.required("title", title, WrittenFields.TITLE),
              fields.required("text", text, WrittenFields.TEXT),
              fields.optional("mover", mover, WrittenFields.TITLE),
              fields.optional("recommendation", recommendation, WrittenFields.TEXT));
      return Draft.of(new MotionTextImported(fields.code("number", number), amends), wording);
    }
  }
}
