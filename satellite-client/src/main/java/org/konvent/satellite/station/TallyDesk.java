package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.RowSurroundings;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.DraftEntry;
import org.konvent.model.tally.DraftState;
import org.konvent.model.tally.DraftStep;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.Findings;
import org.konvent.model.tally.Plausibility;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.TallyDraft;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * Where the site's figures become a signed statement: entered, entered again by somebody else,
 * compared, confirmed. Drafts are durable and need no link. A site has one row per vote: whoever
 * comes second is shown what is there and can only supersede it.
 */
public final class TallyDesk {

  private final StationIdentity identity;
  private final StationStore store;
  private final Mirror mirror;
  private final Outbox outbox;
  private final ClockOffset clock;

  TallyDesk(
      StationIdentity identity,
      StationStore store,
      Mirror mirror,
      Outbox outbox,
      ClockOffset clock) {
    this.identity = identity;
    this.store = store;
    this.mirror = mirror;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What is there for a vote. */
  public synchronized DeskView view(int number) {
    Vote vote = vote(number);
    DeskDraft desk = load(vote);
    Optional<StoredStatement> sent = sentSince(number, desk.begunAfter());
    Optional<Row> row = vote.row(identity.site());
    TallyDraft draft = desk.draft();
    Optional<Tally> figures =
        sent.map(statement -> stated(statement).tally()).or(() -> Optional.ofNullable(draft.row()));
    return new DeskView(
        number,
        sent.map(statement -> became(statement.state())).orElse(draft.state()),
        entered(draft),
        differences(draft),
        figures,
        figures.map(tally -> findings(vote, tally).all()).orElse(List.of()),
        sent.map(StoredStatement::seq),
        sent.flatMap(StoredStatement::problem),
        row.flatMap(known -> Results.tally(mirror.state(), known)),
        row.flatMap(Row::version).map(RowVersion::seq),
        row.map(Row::state));
  }

  /**
   * The first entry, or the second, blind one by another officer.
   *
   * @param supersede replaces figures that were sent before
   */
  public synchronized DeskView enter(int number, Tally tally, String by, boolean supersede) {
    Vote vote = vote(number);
    notStanding(by, vote);
    DeskDraft desk = open(vote, supersede);
    TallyDraft draft = desk.draft();
    if (draft.state() == DraftState.FIRST_ENTRY) {
      draft = moved(draft.beginSecond(by));
    }
    Tally ordered = PaperOrder.of(vote.question().paper(), tally);
    DraftStep step =
        draft.state() == DraftState.SECOND_ENTRY
            ? draft.enterSecond(ordered)
            : draft.enterFirst(ordered, by);
    return keep(number, desk.with(moved(step)));
  }

  /** The review of a show of hands, or the single check where one is allowed. */
  public DeskView review(int number) {
    return step(number, TallyDraft::review);
  }

  /** After a look at the slips: which figures hold. */
  public DeskView resolve(int number, Tally holds) {
    return step(number, draft -> draft.resolve(PaperOrder.of(draft.paper(), holds)));
  }

  /**
   * After a look at the slips, field by field: where the two entries differ the first one holds.
   *
   * @param second names of the fields in which the second one holds
   */
  public DeskView choose(int number, Set<String> second) {
    return step(
        number,
        draft ->
            draft.first() == null || draft.second() == null
                ? draft.resolve(null)
                : draft.resolve(
                    new EntryChoice(second).of(draft.first().tally(), draft.second().tally())));
  }

  /** Both entries anew. */
  public DeskView startAnew(int number) {
    return step(number, TallyDraft::startAnew);
  }

  /** Answers to the findings. */
  public DeskView answer(int number, Remarks remarks) {
    return step(number, draft -> draft.answer(remarks));
  }

  /**
   * The officer confirms. When this returns the figures are signed and on disk.
   *
   * @param correction why, for a vote already closed
   * @throws NotSaved where the disk did not take them
   */
  public synchronized StoredStatement confirm(
      int number, String by, Optional<TallyStated.Correction> correction) {
    Vote vote = vote(number);
    notStanding(by, vote);
    DeskDraft desk = load(vote);
    if (sentSince(number, desk.begunAfter()).isPresent()) {
      throw DeskRefused.because("already-confirmed");
    }
    TallyDraft confirmed =
        moved(
            desk.draft()
                .confirm(
                    by,
                    RowSurroundings.of(
                        mirror.state(), vote, identity.site(), clock.conventionNow()),
                    vote.question().profile()));
    return outbox.seal(
        new TallyStated(
            number,
            vote.bound(),
            confirmed.row(),
            officers(confirmed),
            superseded(vote),
            correction));
  }

  private synchronized DeskView step(int number, Function<TallyDraft, DraftStep> act) {
    DeskDraft desk = load(vote(number));
    if (sentSince(number, desk.begunAfter()).isPresent()) {
      throw DeskRefused.because("already-confirmed");
    }
    return keep(number, desk.with(moved(act.apply(desk.draft()))));
  }

  /** The master would refuse what a candidate has counted; the desk says so before. */
  private void notStanding(String by, Vote vote) {
    if (Candidates.areAmong(List.of(by), vote, mirror.state())) {
      throw DeskRefused.because("candidate-counts");
    }
  }

  private DeskDraft open(Vote vote, boolean supersede) {
    DeskDraft desk = load(vote);
    Optional<StoredStatement> sent = sentSince(vote.number(), desk.begunAfter());
    boolean refused = sent.filter(s -> s.state() == SendState.REFUSED).isPresent();
    boolean there =
        sent.isPresent() || desk.draft().state() == DraftState.EMPTY && isRecorded(vote);
    if (!there || desk.supersedes() && sent.isEmpty()) {
      return desk;
    }
    if (!supersede && !refused) {
      throw DeskRefused.because("already-there");
    }
    return new DeskDraft(TallyDraft.empty(vote.question().paper()), lastSeq(), true);
  }

  private boolean isRecorded(Vote vote) {
    return vote.row(identity.site()).flatMap(Row::version).isPresent();
  }

  private Optional<Long> superseded(Vote vote) {
    Optional<Long> waiting =
        outbox.statements().stream()
            .filter(s -> !s.state().settled() && isAbout(s, vote.number()))
            .map(StoredStatement::seq)
            .reduce((earlier, later) -> later);
    return waiting.or(
        () -> vote.row(identity.site()).flatMap(Row::version).flatMap(RowVersion::chainSeq));
  }

  private DeskDraft load(Vote vote) {
    return store
        .draft(vote.number())
        .map(json -> ModelJson.read(json.getBytes(UTF_8), DeskDraft.class))
        .filter(desk -> desk.draft().paper().equals(vote.question().paper()))
        .orElseGet(() -> new DeskDraft(TallyDraft.empty(vote.question().paper()), 0, false));
  }

  private DeskView keep(int number, DeskDraft desk) {
    store.putDraft(number, Session.json(desk));
    return view(number);
  }

  private Vote vote(int number) {
    return mirror
        .state()
        .votes()
        .vote(number)
        .orElseThrow(() -> DeskRefused.because("unknown-vote"));
  }

  private Optional<StoredStatement> sentSince(int vote, long seq) {
    return outbox.statements().stream()
        .filter(statement -> statement.seq() > seq && isAbout(statement, vote))
        .reduce((earlier, later) -> later);
  }

  private static boolean isAbout(StoredStatement statement, int vote) {
    return statement.statement().body() instanceof TallyStated stated && stated.vote() == vote;
  }

  private static TallyStated stated(StoredStatement statement) {
    return (TallyStated) statement.statement().body();
  }

  private long lastSeq() {
    List<StoredStatement> all = outbox.statements();
    return all.isEmpty() ? 0 : all.get(all.size() - 1).seq();
  }

  private Findings findings(Vote vote, Tally tally) {
    return Plausibility.check(
        vote.question().paper(),
        tally,
        RowSurroundings.of(mirror.state(), vote, identity.site(), clock.conventionNow()),
        vote.question().profile());
  }

  private static TallyDraft moved(DraftStep step) {
    if (step instanceof DraftStep.Refused refused) {
      throw DeskRefused.because(refused.reason(), refused.findings());
    }
    return step.draft();
  }

  private static List<String> entered(TallyDraft draft) {
    return Stream.of(draft.first(), draft.second())
        .filter(entry -> entry != null)
        .map(DraftEntry::by)
        .toList();
  }

  private static List<String> officers(TallyDraft draft) {
    Set<String> all = new LinkedHashSet<>(entered(draft));
    all.add(draft.confirmedBy());
    return new ArrayList<>(all);
  }

  private static List<EntryComparison.Difference> differences(TallyDraft draft) {
    return draft.state() == DraftState.DIFFERENT
        ? EntryComparison.of(draft.first().tally(), draft.second().tally()).differences()
        : List.of();
  }

  private static DraftState became(SendState state) {
    return switch (state) {
      case QUEUED -> DraftState.CONFIRMED;
      case SENDING, ALARM -> DraftState.SENDING;
      case ACCEPTED, PENDING -> DraftState.ACCEPTED;
      case LATE -> DraftState.LATE;
      case REFUSED -> DraftState.REFUSED;
    };
  }
}
