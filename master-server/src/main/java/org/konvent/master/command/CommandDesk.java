package org.konvent.master.command;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.konvent.master.account.Caller;
import org.konvent.master.journal.Journal;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.model.wire.Headers;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.StrictBody;

/**
 * Where every request that wants to change something becomes a command: read strictly, with the id
 * made by the client, in the name of whoever is signed in.
 */
@RequestScoped
public class CommandDesk {

  private static final Pattern COMMAND_ID = Pattern.compile("[A-Za-z0-9-]{16,64}");

  private final Journal journal;
  private final Caller caller;
  private final RoutingContext route;

  public CommandDesk(Journal journal, Caller caller, RoutingContext route) {
    this.journal = journal;
    this.caller = caller;
    this.route = route;
  }

  /** A command whose fields are the body's. */
  public <C extends Record & Command> Uni<CommandReply> submit(Class<C> type, byte[] body) {
    return submit(type, body, Map.of());
  }

  /** A command whose fields are the body's and one of the path. */
  public <C extends Record & Command> Uni<CommandReply> submit(
      Class<C> type, byte[] body, String name, Object value) {
    return submit(type, body, Map.of(name, value));
  }

  /** A command whose fields are the body's and the path's. */
  public <C extends Record & Command> Uni<CommandReply> submit(
      Class<C> type, byte[] body, Map<String, ?> path) {
    String id = commandId();
    return submit(StrictBody.read(body, path, type), id);
  }

  /** A command made from more than the body. */
  public Uni<CommandReply> submit(Command command, String commandId) {
    Actor actor = caller.actor();
    OwnSite.require(actor, command);
    long arrivedAt = ArrivalStamp.of(route);
    return journal
        .submit(command, actor, Optional.of(commandId), arrivedAt)
        .map(CommandReplies::reply);
  }

  /** The first command of a new convention, whose log key the master adds. */
  public Uni<CommandReply> found(String convention, Function<VerifierKey, Command> founding) {
    String id = commandId();
    return journal
        .found(convention, founding, caller.actor(), Optional.of(id), ArrivalStamp.of(route))
        .map(CommandReplies::reply);
  }

  /** The id that the client made; an unclear outcome is asked again with the same id. */
  public String commandId() {
    String id = route.request().getHeader(Headers.COMMAND);
    if (id == null || !COMMAND_ID.matcher(id).matches()) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST, "field", Headers.COMMAND);
    }
    return id;
  }
}
