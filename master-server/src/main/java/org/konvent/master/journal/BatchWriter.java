package org.konvent.master.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.journal.store.HeadMoved;
import org.konvent.master.journal.store.Row;
import org.konvent.master.journal.store.StorageFailed;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.Scribe;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** From requests to answers: decide, commit, swap. Used by one thread only. */
final class BatchWriter {

  private static final Logger LOG = Logger.getLogger(BatchWriter.class);

  private final Journals journals;
  private final BatchCommit commit;
  private final Scribe scribe;
  private final ConventionClock clock;
  private final Leadership leadership;
  private final JournalAlarm alarm;
  private final Doubts doubts;
  private final BatchObserver observer;
  private final ErasedParts erased;
  private Optional<OutcomeUnknown> unsettled = Optional.empty();

  BatchWriter(
      Journals journals,
      BatchCommit commit,
      Scribe scribe,
      ConventionClock clock,
      Leadership leadership,
      JournalAlarm alarm,
      Doubts doubts,
      BatchObserver observer,
      ErasedParts erased) {
    this.journals = journals;
    this.commit = commit;
    this.scribe = scribe;
    this.clock = clock;
    this.leadership = leadership;
    this.alarm = alarm;
    this.doubts = doubts;
    this.observer = observer;
    this.erased = erased;
  }

  /**
   * @param founds the convention whose journal the only request begins
   * @return one answer for each request, in their order
   */
  synchronized List<Answer> write(List<Request> requests, Optional<String> founds) {
    return guarded(
        requests,
        () -> hindrance(requests, founds),
        () -> writeOn(founds.map(Snapshot::empty).orElseGet(journals::current), requests));
  }

  /** Writes the one command that may be written although entries are missing; it ends the doubt. */
  synchronized Answer writeInDoubt(Request request) {
    List<Request> one = List.of(request);
    Answer answer =
        guarded(
                one,
                () ->
                    doubts.current().isPresent()
                        ? unable()
                        : Optional.of(Refusal.of(ProblemCode.JOURNAL_COMPLETE)),
                () -> writeOn(journals.current(), one))
            .get(0);
    if (answer instanceof Answer.Recorded) {
      doubts.take(Optional.empty());
    }
    return answer;
  }

  /** Shows entries that were signed before, once they are committed again. */
  synchronized void takeBack(Snapshot base, Snapshot grown, List<Row> rows) {
    journals.swap(commit.takeBack(base, grown, rows));
    clock.notBefore(grown.state().at());
  }

  /** Shows sealed parts that were missing, once they are committed. */
  synchronized void fill(Snapshot base, Snapshot filled, List<Scribe.Line> lines) {
    commit.fill(base, lines);
    journals.filled(filled);
  }

  private List<Answer> guarded(
      List<Request> requests,
      Supplier<Optional<Refusal>> hindrance,
      Supplier<List<Answer>> writing) {
    try {
      return hindrance.get().map(it -> toAll(requests, it)).orElseGet(writing);
    } catch (HeadMoved e) {
      LOG.warn(e.getMessage());
      leadership.stepDown();
      return toAll(requests, leadership.refusal());
    } catch (JournalDamaged e) {
      alarm.freeze(e.getMessage());
      return toAll(requests, Refusal.of(ProblemCode.UNAVAILABLE));
    } catch (StorageFailed | OutcomeUnknown e) {
      LOG.errorf("A batch was not written: %s", e.getMessage());
      return toAll(requests, Refusal.of(ProblemCode.UNAVAILABLE));
    } catch (RuntimeException e) {
      LOG.error("A batch was not written", e);
      return toAll(requests, Refusal.of(ProblemCode.UNAVAILABLE));
    }
  }

  private List<Answer> writeOn(Snapshot base, List<Request> requests) {
    Batch batch = new Batch(scribe, base);
    List<Answer> answers = new ArrayList<>(requests.size());
    for (Request request : requests) {
      answers.add(batch.decide(request, clock.now()));
    }
    if (!batch.added().isEmpty()) {
      long started = System.nanoTime();
      journals.swap(commit(base, batch));
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      observer.committed(requests.size(), batch.added().size(), took);
      settleErased(batch);
    }
    return answers;
  }

  private void settleErased(Batch batch) {
    if (!BatchCommit.erased(batch.added()).isEmpty()) {
      erased.added();
    }
    erased.settle(journals.current());
  }

  private Snapshot commit(Snapshot base, Batch batch) {
    try {
      return commit.commit(base, batch);
    } catch (OutcomeUnknown e) {
      unsettled = Optional.of(e);
      throw e;
    }
  }

  private Optional<Refusal> hindrance(List<Request> requests, Optional<String> founds) {
    Optional<Refusal> unable = unable();
    if (unable.isPresent()) {
      return unable;
    }
    if (doubts.current().isPresent()) {
      return Optional.of(Refusal.of(ProblemCode.JOURNAL_INCOMPLETE));
    }
    if (founds.isPresent()) {
      return hindranceToFound(founds.get(), requests.get(0).command());
    }
    return journals.current().isFounded()
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.NO_CONVENTION));
  }

  private Optional<Refusal> unable() {
    if (alarm.isFrozen()) {
      return Optional.of(Refusal.of(ProblemCode.UNAVAILABLE));
    }
    if (!leadership.leads()) {
      return Optional.of(leadership.refusal());
    }
    settle();
    return Optional.empty();
  }

  private Optional<Refusal> hindranceToFound(String convention, Command founding) {
    if (journals.find(convention).isPresent()) {
      return Optional.of(Refusal.of(ProblemCode.CONVENTION_EXISTS, "convention", convention));
    }
    return founding instanceof FoundConvention found
        ? found.mayFollow(journals.current().state().life())
        : Optional.empty();
  }

  /** Before anything else is written it must be known what became of the last commit. */
  private void settle() {
    if (unsettled.isPresent()) {
      Snapshot candidate = unsettled.get().candidate();
      Snapshot base =
          journals
              .find(candidate.convention())
              .orElseGet(() -> Snapshot.empty(candidate.convention()));
      commit.settled(base, candidate).ifPresent(journals::swap);
      unsettled = Optional.empty();
    }
  }

  private static List<Answer> toAll(List<Request> requests, Refusal refusal) {
    return Collections.nCopies(requests.size(), new Answer.Refused(refusal));
  }
}
