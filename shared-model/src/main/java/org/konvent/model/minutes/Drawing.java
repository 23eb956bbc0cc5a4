package org.konvent.model.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.log.TreeHead;
import org.konvent.model.people.Person;
import org.konvent.model.people.PersonName;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.site.Incident;
import org.konvent.model.site.Installation;
import org.konvent.model.site.Note;
import org.konvent.model.site.Office;
import org.konvent.model.site.Site;
import org.konvent.model.vote.Vote;

/**
 * Everything in the minutes but the votes. A site's minutes have its own presence, functions and incidents; agenda and
 * speeches were heard everywhere.
 *
 * @param state as far as it may be printed
 * @param site whose minutes they are; absent for the whole
 * @param appointments the entries of all offices, in their order
 * @param shortNames whether speakers and movers are called "Vorname N."
 */
record Drawing(
    ConventionState state,
    Audience audience,
    Optional<String> site,
    Anchors anchors,
    List<Anchor> appointments,
    List<IncidentLine> outages,
    boolean shortNames) {

  Minutes draw(TreeHead log, VersionLine version, List<NoteLine> notes, VoteDrawing votes) {
    List<Vote> all = List.copyOf(state.votes().inOrder());
    return new Minutes(
        new Cover(state.life(), site, state.at(), log, version),
        state.sites().all().values().stream().collect(Collectors.toMap(Site::id, Site::name)),
        state.sites().inOrder().stream().filter(it -> here(it.id())).map(this::site).toList(),
        state.agenda().items().stream().filter(this::isPrinted).map(this::item).toList(),
        state.queues().order().stream().map(state.queues().all()::get).map(this::speech).toList(),
        incidents(),
        functions(),
        notes,
        all.stream().map(Vote::question).toList(),
        () -> all.stream().map(votes::draw).iterator());
  }

  private boolean here(String where) {
    return site.filter(Predicate.not(where::equals)).isEmpty();
  }

  private SiteLine site(Site it) {
    List<String> installations =
        state.sites().installations().values().stream()
            .filter(installation -> installation.site().equals(it.id()))
            .map(Installation::name)
            .sorted()
            .toList();
    List<SiteLine.Count> counts =
        it.counts().stream()
            .map(
                count ->
                    new SiteLine.Count(
                        count.at(), count.accredited(), count.present(), anchors.at(count.seq())))
            .toList();
    return new SiteLine(it.number(), it.id(), it.name(), installations, counts);
  }

  private boolean isPrinted(AgendaItem item) {
    return Disclosure.maySee(audience, item);
  }

  private AgendaLine item(AgendaItem item) {
    return new AgendaLine(
        state.secret(item.wording(), AgendaWording.class).map(AgendaWording::title),
        item.state(),
        item.startedAt(),
        item.endedAt(),
        item.votes(),
        anchors.at(item.wording()));
  }

  private SpeechLine speech(Contribution it) {
    return new SpeechLine(
        it.number(),
        state
            .secret(it.seq(), ContributionContent.class)
            .map(shortNames ? ContributionContent::shortName : ContributionContent::fullName),
        it.site(),
        it.state(),
        it.airtime().begunAt(),
        it.airtime().elapsed(state.at()),
        it.proceedings().outcome(),
        it.proceedings().vote(),
        anchors.at(it.seq()));
  }

  private List<IncidentLine> incidents() {
    return Stream.concat(state.sites().incidents().stream().map(this::incident), outages.stream())
        .filter(it -> here(it.site()))
        .sorted(Comparator.comparingLong(IncidentLine::at))
        .toList();
  }

  private IncidentLine incident(Incident it) {
    Optional<String> text = state.secret(it.seq(), Note.class).map(Note::text);
    return new IncidentLine(it.at(), it.site(), it.what().name(), text, anchors.at(it.seq()));
  }

  private List<FunctionLine> functions() {
    List<Office> offices = state.sites().offices().all();
    return IntStream.range(0, offices.size())
        .filter(i -> here(offices.get(i).site()))
        .mapToObj(i -> new FunctionLine(offices.get(i), name(offices.get(i)), appointments.get(i)))
        .toList();
  }

  private Optional<String> name(Office office) {
    return state
        .people()
        .person(office.person())
        .map(Person::name)
        .flatMap(seq -> state.secret(seq, PersonName.class))
        .map(PersonName::name);
  }
}
