package org.konvent.master.vote;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.Disclosed;
import org.konvent.master.command.Reading;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Vote;
import org.konvent.web.problem.RefusedException;

/** Reading votes: everybody sees what is disclosed to them, and nothing earlier. */
@Path("/api/v1")
@Authenticated
public class VotesResource {

  private final Reading reading;

  public VotesResource(Reading reading) {
    this.reading = reading;
  }

  @GET
  @Path("/votes")
  @NonBlocking
  @Operation(summary = "All votes, by number")
  public List<VoteView> all() {
    Disclosed disclosed = reading.disclosed();
    return disclosed.state().votes().inOrder().stream()
        .map(vote -> VoteView.of(vote, disclosed))
        .toList();
  }

  @GET
  @Path("/votes/{vote}")
  @NonBlocking
  @Operation(summary = "One vote with its rows")
  public VoteView one(@RestPath int vote) {
    Disclosed disclosed = reading.disclosed();
    return VoteView.of(require(vote, disclosed), disclosed);
  }

  @GET
  @Path("/votes/{vote}/result")
  @NonBlocking
  @Operation(
      summary = "Total and verdict, for the crew from the close, for others from the announcement")
  public ResultView result(@RestPath int vote) {
    Disclosed disclosed = reading.disclosed();
    return ResultView.of(require(vote, disclosed), disclosed)
        .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_DISCLOSED, "vote", vote));
  }

  private static Vote require(int number, Disclosed disclosed) {
    return disclosed
        .state()
        .votes()
        .vote(number)
        .orElseThrow(() -> RefusedException.of(ProblemCode.UNKNOWN_VOTE, "vote", number));
  }
}
