package org.konvent.model.command.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.convention.RevokeRole;
import org.konvent.model.command.site.ReplaceInstallation;
import org.konvent.model.command.vote.AnnulVote;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.ModelJson;

/** The acts that can be proposed, by the name under which they are journalled. */
public final class TwoPersonActs {

  private static final Map<String, Class<? extends TwoPersonAct>> BY_NAME =
      named(
          ReplaceInstallation.class,
          GrantRole.class,
          RevokeRole.class,
          CorrectTally.class,
          AnnulVote.class);

  private TwoPersonActs() {}

  /** All names, sorted. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** Name of an act. */
  public static String nameOf(TwoPersonAct act) {
    return act.getClass().getSimpleName();
  }

  static Optional<Class<? extends TwoPersonAct>> type(String name) {
    return Optional.ofNullable(name).map(BY_NAME::get);
  }

  /**
   * The act as proposed.
   *
   * @throws UnreadableJson where the content does not fit
   */
  static TwoPersonAct read(Class<? extends TwoPersonAct> type, Map<String, Object> content) {
    return ModelJson.fromTree(content, type);
  }

  @SafeVarargs
  private static Map<String, Class<? extends TwoPersonAct>> named(
      Class<? extends TwoPersonAct>... types) {
    Map<String, Class<? extends TwoPersonAct>> named = new TreeMap<>();
    for (Class<? extends TwoPersonAct> type : types) {
      named.put(type.getSimpleName(), type);
    }
    return Collections.unmodifiableMap(named);
  }
}
