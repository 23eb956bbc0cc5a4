package org.konvent.satellite.station;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.Problem;

/**
 * The addresses of the master, leader and followers alike, and the one that is asked now. Only these
 * are ever asked: a follower's word where the leader is picks one of them.
 */
final class Masters {

  private final List<URI> addresses;
  private int current;

  Masters(List<URI> addresses) {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a satellite knows at least one address of the master");
    }
    this.addresses = addresses.stream().map(Masters::withoutSlash).toList();
  }

  synchronized URI current() {
    return addresses.get(current);
  }

  int count() {
    return addresses.size();
  }

  /** The address did not answer: the next one is asked from now on. */
  synchronized void failed(URI address) {
    if (address.equals(current())) {
      current = (current + 1) % addresses.size();
    }
  }

  /** Whether an answer says that another address must be asked; if so, that one is current. */
  boolean redirected(Answer answer) {
    Optional<Problem> problem = answer.problem().filter(Masters::isFollower);
    problem.ifPresent(named -> follow(named, answer.from()));
    return problem.isPresent();
  }

  private static boolean isFollower(Problem problem) {
    return problem.code().equals(ProblemCode.NOT_THE_LEADER.code());
  }

  private synchronized void follow(Problem problem, URI follower) {
    Object leader = problem.more() == null ? null : problem.more().get("leader");
    int named = leader == null ? -1 : addresses.indexOf(withoutSlash(URI.create("" + leader)));
    if (named >= 0 && !addresses.get(named).equals(follower)) {
      current = named;
    } else {
      failed(follower);
    }
  }

  private static URI withoutSlash(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
  }
}
