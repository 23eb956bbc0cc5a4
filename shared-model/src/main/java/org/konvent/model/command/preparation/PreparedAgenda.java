package org.konvent.model.command.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.MotionText;
import org.konvent.model.agenda.MotionWording;
import org.konvent.model.command.agenda.AddAgendaItem;
import org.konvent.model.command.agenda.AttachToAgendaItem;
import org.konvent.model.command.agenda.ImportMotionTexts;
import org.konvent.model.command.agenda.ItemFields;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.vote.Vote;

/** The agenda with its motion texts and votes, as commands; items and votes are numbered anew, from 1. */
final class PreparedAgenda {

  private final ConventionState from;
  private final Map<String, String> items = new HashMap<>();
  private final Map<Integer, Integer> votes = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final List<Command> commands = new ArrayList<>();

  PreparedAgenda(ConventionState from) {
    this.from = from;
  }

  List<Command> commands() {
    from.agenda().items().forEach(this::add);
    importTexts();
    Set<Integer> moved = putByMotions();
    from.votes().inOrder().stream()
        .filter(vote -> vote.question().follows().isEmpty() && !moved.contains(vote.number()))
        .forEach(this::prepare);
    from.agenda().items().forEach(this::attach);
    return List.copyOf(commands);
  }

  private void add(AgendaItem item) {
    from.secret(item.wording(), AgendaWording.class)
        .ifPresent(
            wording -> {
              items.put(item.id(), "item-" + (items.size() + 1));
              commands.add(
                  new AddAgendaItem(
                      new ItemFields(
                          wording.title(),
                          item.kind(),
                          item.plannedMinutes(),
                          item.visibility(),
                          Optional.empty()),
                      Optional.empty()));
            });
  }

  /** An amendment whose text was erased, or that amends one, stays away with it. */
  private void importTexts() {
    List<ImportMotionTexts.Text> imported = new ArrayList<>();
    for (List<MotionText> next = importable(); !next.isEmpty(); next = importable()) {
      for (MotionText text : next) {
        texts.add(text.number());
        imported.add(text(text, wording(text).orElseThrow()));
      }
    }
    for (int first = 0; first < imported.size(); first += ImportMotionTexts.MOST) {
      int last = Math.min(first + ImportMotionTexts.MOST, imported.size());
      commands.add(new ImportMotionTexts(imported.subList(first, last)));
    }
  }

  /** What is not yet imported and can be, because what it amends is. */
  private List<MotionText> importable() {
    return from.agenda().motionTexts().stream()
        .filter(text -> !texts.contains(text.number()) && wording(text).isPresent())
        .filter(text -> text.amends().stream().allMatch(texts::contains))
        .toList();
  }

  private Optional<MotionWording> wording(MotionText text) {
    return from.secret(text.seq(), MotionWording.class);
  }

  private static ImportMotionTexts.Text text(MotionText text, MotionWording wording) {
    return new ImportMotionTexts.Text(
        text.number(),
        text.amends(),
        wording.title(),
        wording.text(),
        wording.mover(),
        wording.recommendation());
  }

  /** Votes on what was moved there: they rest on motions that nobody has made here. */
  private Set<Integer> putByMotions() {
    return from.queues().all().values().stream()
        .flatMap(entry -> entry.proceedings().vote().stream())
        .collect(Collectors.toSet());
  }

  private void prepare(Vote vote) {
    votes.put(vote.number(), votes.size() + 1);
    commands.add(new PrepareVote(vote.question()));
  }

  private void attach(AgendaItem item) {
    List<Integer> attached =
        item.votes().stream().map(votes::get).filter(Objects::nonNull).toList();
    List<String> texted = item.motionTexts().stream().filter(texts::contains).toList();
    if (items.containsKey(item.id()) && !(attached.isEmpty() && texted.isEmpty())) {
      commands.add(new AttachToAgendaItem(items.get(item.id()), attached, texted));
    }
  }
}
