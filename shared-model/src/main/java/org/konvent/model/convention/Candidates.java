package org.konvent.model.convention;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.konvent.model.people.Person;
import org.konvent.model.people.PersonName;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteKind;

/**
 * Those who stand for an election: they neither count nor confirm it. A ballot names people, and so do
 * the officers of a site; whoever is called like a candidate is taken for that candidate.
 */
public final class Candidates {

  private static final String ACCOUNT = "account:";

  private Candidates() {}

  /**
   * Whether one of these people stands for election in the vote.
   *
   * @param people by name, by id of a person, or as {@code account:eva}
   */
  public static boolean areAmong(Collection<String> people, Vote vote, ConventionState state) {
    if (vote.question().kind() != VoteKind.ELECTION
        || vote.question().paper().form() == BallotForm.YES_NO_ABSTAIN) {
      return false;
    }
    Set<String> standing = new HashSet<>();
    for (BallotOption option : vote.question().paper().options()) {
      standing.add(FieldRules.plain(option.id()));
      standing.add(FieldRules.plain(option.name()));
    }
    return people.stream()
        .flatMap(who -> names(who, state))
        .map(FieldRules::plain)
        .anyMatch(standing::contains);
  }

  private static Stream<String> names(String who, ConventionState state) {
    String named = who.startsWith(ACCOUNT) ? who.substring(ACCOUNT.length()) : who;
    Optional<String> person =
        state
            .people()
            .person(named)
            .map(Person::name)
            .flatMap(seq -> state.secret(seq, PersonName.class))
            .map(PersonName::name);
    return Stream.concat(Stream.of(named), person.stream());
  }
}
