package org.konvent.model.command.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.Hall;
import org.konvent.model.journal.Actor;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionEntered;

/** What tests of the lists do again and again. */
abstract class QueueTest {

  final Hall hall = Hall.online();

  String speech(Actor actor) {
    return entered(new EnterSpeech("Eva", "Köhler", Optional.empty(), Optional.empty()), actor);
  }

  String speech() {
    return speech(Hall.TRIER);
  }

  String speechOn(String quotaList) {
    return entered(
        new EnterSpeech("Eva", "Köhler", Optional.of(quotaList), Optional.empty()), Hall.TRIER);
  }

  String motion() {
    return entered(
        new EnterMotion(
            "Ada", "Öz", "motion", Optional.of("Mehr Bäume"), Optional.empty(), Optional.empty()),
        Hall.KOELN);
  }

  String procedural(String kind, Map<String, String> fields) {
    return entered(
        new EnterProceduralMotion("Jo", "Ünal", kind, fields, Optional.empty()), Hall.KOELN);
  }

  String entered(org.konvent.model.convention.Command command, Actor actor) {
    return ((ContributionEntered) hall.does(command, actor).get(0)).number();
  }

  void next() {
    hall.does(NextContribution.replacing(hall.state().queues().current()));
  }

  Contribution entry(String number) {
    return hall.state().queues().contribution(number).orElseThrow();
  }

  List<String> upcoming() {
    return hall.state().queues().upcoming(99).stream().map(Contribution::number).toList();
  }

  Optional<String> current() {
    return hall.state().queues().current();
  }
}
