package org.konvent.master.command;

import java.util.List;
import org.konvent.master.journal.Answer;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.problem.RefusedException;

/** The writer's answer on the wire: the same for a command and for its repetition. */
public final class CommandReplies {

  private CommandReplies() {}

  public static CommandReply reply(Answer answer) {
    if (answer instanceof Answer.Recorded recorded) {
      return reply(recorded.lines());
    }
    if (answer instanceof Answer.Known known) {
      return reply(known.lines());
    }
    throw new RefusedException(((Answer.Refused) answer).refusal());
  }

  private static CommandReply reply(List<Scribe.Line> lines) {
    long size = lines.get(lines.size() - 1).entry().seq() + 1;
    return new CommandReply(size, lines.stream().map(line -> recorded(line.entry())).toList());
  }

  private static CommandReply.Recorded recorded(Entry entry) {
    return new CommandReply.Recorded(
        entry.seq(), entry.fact().kind(), entry.at(), ModelJson.tree(entry.fact()));
  }
}
