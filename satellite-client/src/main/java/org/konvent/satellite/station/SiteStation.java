package org.konvent.satellite.station;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.site.Countersigning;

/**
 * One enrolled installation at work: it mirrors the journal, keeps the clock, sends what the site
 * states and hands on what the site asks for. Plain objects on shared threads; a rehearsal runs
 * hundreds in one program.
 */
public final class SiteStation implements AutoCloseable {

  private static final long WATCH_SECONDS = 5;
  private static final long CLOCK_SECONDS = 10;
  private static final int FIRST_COMPARISONS = 3;

  private final StationIdentity identity;
  private final List<URI> masters;
  private final StationStore store;
  private final Surroundings around;
  private final Mirror mirror;
  private final Outbox outbox;
  private final ClockOffset clock;
  private final ClockCheck clockCheck;
  private final LinkHealth health;
  private final Link link;
  private final Sender sender;
  private final SiteActs acts;
  private final TallyDesk desk;
  private final Witness witness;
  private final GiveBack giveBack;
  private final Countersigners countersigners;
  private List<ScheduledFuture<?>> repeated = List.of();

  public SiteStation(
      StationIdentity identity, List<URI> masters, StationStore store, Surroundings around) {
    this.identity = identity;
    this.masters = List.copyOf(masters);
    this.store = store;
    this.around = around;
    this.mirror = new Mirror(identity, store);
    this.outbox = new Outbox(identity, store, mirror, around.time());
    this.clock = new ClockOffset(around.time());
    MasterCalls calls = new MasterCalls(new Masters(masters), around);
    Session session = new Session(calls, identity, around.time());
    this.clockCheck = new ClockCheck(calls, session, clock, around.time());
    this.health = new LinkHealth(around.time(), this::returned);
    this.link = new Link(session, calls, mirror, clock, health, around);
    this.countersigners = new Countersigners(identity, outbox, mirror, calls, around.engine());
    this.giveBack = new GiveBack(store, mirror, outbox, session, calls);
    ReceiptCheck receipts = new ReceiptCheck(identity.logKey());
    this.sender = new Sender(outbox, session, calls, receipts, giveBack::offer, around);
    this.acts = new SiteActs(session, calls, around);
    this.desk = new TallyDesk(identity, store, mirror, outbox, clock);
    this.witness = new Witness(identity, store, mirror, new WitnessCall(session, calls), around);
  }

  /** Connects, and goes on until {@link #close}. */
  public synchronized void start() {
    repeated =
        List.of(every(WATCH_SECONDS, this::watch), every(CLOCK_SECONDS, this::giveSignOfLife));
    compareClocks(FIRST_COMPARISONS);
    link.connect();
    sender.wake();
  }

  private ScheduledFuture<?> every(long seconds, Runnable act) {
    return around.timers().scheduleWithFixedDelay(act, seconds, seconds, TimeUnit.SECONDS);
  }

  private void giveSignOfLife() {
    if (health.state().phase() == LinkState.Phase.CONNECTED) {
      clockCheck.compareAsSite();
    } else {
      clockCheck.compare();
    }
  }

  private void compareClocks(int times) {
    if (times > 0) {
      clockCheck.compare().thenRun(() -> compareClocks(times - 1));
    }
  }

  /** Ends a stream that has fallen silent; called by itself every few seconds. */
  void watch() {
    link.watch();
    witness.wake();
    giveBack.watch(mirror.alarm().isPresent());
    if (health.state().phase() == LinkState.Phase.CONNECTED) {
      countersigners.ask();
    }
  }

  /** The master hears what is known here before it is asked for anything. */
  private void returned() {
    giveBack.offer().whenComplete((lacks, failure) -> sender.wake());
  }

  public StationIdentity identity() {
    return identity;
  }

  /** Addresses of the main convention. */
  public List<URI> masters() {
    return masters;
  }

  /** The site's name in the convention. */
  public String site() {
    return identity.site();
  }

  /** What the convention looks like from here. */
  public ConventionState state() {
    return mirror.state();
  }

  public Mirror mirror() {
    return mirror;
  }

  public Outbox outbox() {
    return outbox;
  }

  public SiteActs acts() {
    return acts;
  }

  public TallyDesk desk() {
    return desk;
  }

  /** How far the sites have countersigned a statement of this one; nothing before its receipt. */
  public Optional<Countersigning> countersigned(StoredStatement statement) {
    return countersigners.of(statement);
  }

  public ClockOffset clock() {
    return clock;
  }

  public LinkState link() {
    return health.state();
  }

  /** Why the last statement could not be sent, where it could not. */
  public Optional<Trouble> sendingTrouble() {
    return sender.trouble().map(CallFailed::trouble);
  }

  public StationStore store() {
    return store;
  }

  /** Ends the link; what is not sent waits on the disk. The store is the caller's to close. */
  @Override
  public synchronized void close() {
    repeated.forEach(task -> task.cancel(false));
    link.close();
    sender.close();
  }
}
