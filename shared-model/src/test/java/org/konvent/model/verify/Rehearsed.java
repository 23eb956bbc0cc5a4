package org.konvent.model.verify;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.command.site.EnrolInstallation;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.vote.AnnounceResult;
import org.konvent.model.command.vote.Announcement;
import org.konvent.model.command.vote.CloseVote;
import org.konvent.model.command.vote.DeclareResult;
import org.konvent.model.command.vote.EndCasting;
import org.konvent.model.command.vote.OpenFindings;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.command.vote.ReportCastingClosed;
import org.konvent.model.command.vote.ResolveFinding;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Proposal;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.Scribe;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.record.HeardLine;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/**
 * A convention rehearsed in memory, with a log key and devices that sign. A dishonest master changes what is decided
 * before it is written; everything after it goes on from there, so that nothing else is wrong.
 */
final class Rehearsed {

  static final String ID = "lpt-26";
  static final Actor CHAIR = Actor.account("carla", Set.of(Role.CHAIR));
  static final Actor OFFICER = Actor.account("otto", Set.of(Role.RETURNING_OFFICER));
  static final Actor DEPUTY = Actor.account("dora", Set.of(Role.RETURNING_OFFICER));
  static final Actor ADMIN = Actor.account("ada", Set.of(Role.ADMIN));

  final Story story;
  private final Scribe scribe;
  private final Random keys;
  private ConventionState state = ConventionState.empty();
  private MerkleTree tree = MerkleTree.empty();
  private long now = 1_790_000_000_000L;
  private int salts;
  private BiFunction<ConventionState, List<Draft>, List<Draft>> meddler = (before, all) -> all;

  /**
   * @param seed of the keys: two rehearsals with the same seed have the same ones
   */
  Rehearsed(long seed) {
    keys = new Random(seed);
    story = new Story(ID, key("konvent/" + ID));
    scribe =
        new Scribe(
            Kinds.codec(), () -> ByteBuffer.allocate(16).putLong(seed).putInt(8, ++salts).array());
  }

  static Rehearsed online(long seed, String... sites) {
    Rehearsed convention = new Rehearsed(seed);
    convention.prepare(sites);
    convention.accept(CHAIR, new org.konvent.model.command.convention.GoOnline());
    return convention;
  }

  void prepare(String... sites) {
    accept(
        ADMIN,
        new FoundConvention(
            ID, "Landesparteitag", false, story.logKey.verifierKey().format(), Optional.empty()));
    accept(ADMIN, new GrantRole("carla", Role.CHAIR));
    accept(ADMIN, new GrantRole("otto", Role.RETURNING_OFFICER));
    accept(ADMIN, new GrantRole("dora", Role.RETURNING_OFFICER));
    int number = 1;
    for (String site : sites) {
      accept(ADMIN, new AddSite(site, site, number++, List.of("+49 30 1")));
      enrol(site);
    }
  }

  /** A device for a site; it goes on where the one before stopped. */
  Device enrol(String site) {
    SigningKey key = key(site);
    Optional<org.konvent.model.site.Installation> before = state.sites().installation(site);
    accept(ADMIN, new EnrolInstallation(site, "", key.verifierKey().format()));
    Device device =
        new Device(
            site,
            key,
            before.map(org.konvent.model.site.Installation::next).orElse(1L),
            before.flatMap(org.konvent.model.site.Installation::last));
    story.devices.put(site, device);
    return device;
  }

  SigningKey key(String name) {
    SecureRandom fixed =
        new SecureRandom() {
          private static final long serialVersionUID = 1L;

          @Override
          public void nextBytes(byte[] bytes) {
            keys.nextBytes(bytes);
          }
        };
    return new SigningKey(name, SignatureType.ED25519, Ed25519.generate(fixed), Remembering.ENGINE);
  }

  ConventionState state() {
    return state;
  }

  long now() {
    return now;
  }

  Rehearsed later(long millis) {
    now += millis;
    return this;
  }

  Device device(String site) {
    return story.devices.get(site);
  }

  /** From now on the master writes something else than was decided. */
  void meddle(BiFunction<ConventionState, List<Draft>, List<Draft>> with) {
    meddler = with;
  }

  Decision ask(Actor actor, Command command, long arrivedAt) {
    return command.decide(state, new Context(now, arrivedAt, actor));
  }

  void accept(Actor actor, Command command) {
    accept(actor, command, now);
  }

  void accept(Actor actor, Command command, long arrivedAt) {
    Decision decision = ask(actor, command, arrivedAt);
    if (!(decision instanceof Decision.Accepted accepted)) {
      throw new AssertionError(command + ": " + decision);
    }
    write(accepted.drafts(), new Context(now, arrivedAt, actor));
  }

  boolean attempt(Actor actor, Command command) {
    boolean possible = ask(actor, command, now) instanceof Decision.Accepted;
    if (possible) {
      accept(actor, command);
    }
    return possible;
  }

  void write(List<Draft> drafts, Context context) {
    List<Draft> changed = meddler.apply(state, drafts);
    if (changed.isEmpty()) {
      return;
    }
    Scribe.Written written = scribe.write(state, changed, context, Optional.empty());
    for (Scribe.Line line : written.lines()) {
      story.lines.add(new Story.Line(line.bytes(), line.part()));
      tree = tree.append(MerkleProofs.leafHash(line.bytes()));
    }
    story.batches.add(story.lines.size());
    state = written.state();
  }

  void byTwo(TwoPersonAct act) {
    accept(OFFICER, ProposeAct.of(act));
    List<Proposal> waiting = state.proposals().waiting(now, state.life().profile());
    Proposal last = waiting.get(waiting.size() - 1);
    accept(CHAIR, new ApproveProposal(last.id(), last.hash()));
  }

  Statement.Seen seen() {
    return new Statement.Seen(tree.size(), Optional.of(tree.root()));
  }

  String sign(String site, StatementBody body) {
    return device(site).sign(ID, seen(), body);
  }

  void state(String site, StatementBody body) {
    String note = sign(site, body);
    accept(device(site).actor(), new SubmitStatement(note));
  }

  void present(String site, int present) {
    state(site, new PresenceStated(present, present, Optional.empty(), Optional.of("gezählt")));
  }

  Vote vote(int number) {
    return state.votes().vote(number).orElseThrow();
  }

  TallyStated stated(int vote, Tally tally) {
    return stated(vote, tally, Optional.empty(), Optional.empty());
  }

  TallyStated stated(
      int vote, Tally tally, Optional<Long> supersedes, Optional<TallyStated.Correction> why) {
    return new TallyStated(
        vote, vote(vote).bound(), answered(tally), List.of("o1", "o2"), supersedes, why);
  }

  /** Every warning is acknowledged: what is plausible is not what is rehearsed here. */
  static Tally answered(Tally tally) {
    Remarks remarks = Remarks.NONE;
    for (PlausibilityRule rule : PlausibilityRule.values()) {
      if (rule.level() == PlausibilityLevel.WARNING) {
        remarks = remarks.acknowledging(rule);
      }
    }
    return tally.withRemarks(remarks);
  }

  void tally(String site, int vote, Tally tally) {
    state(site, stated(vote, tally));
  }

  int open(Question question) {
    int number = state.votes().nextNumber();
    accept(CHAIR, new PrepareVote(question));
    accept(CHAIR, new OpenVote(number, 60));
    return number;
  }

  void endCasting(int vote) {
    for (var row : List.copyOf(vote(vote).sortedRows())) {
      if (!row.boxClosed()) {
        accept(device(row.site()).actor(), new ReportCastingClosed(vote, Optional.empty()));
      }
    }
    accept(CHAIR, new EndCasting(vote, 60));
  }

  void close(int vote) {
    accept(CHAIR, new CloseVote(vote, Optional.of("Leitung ausgefallen")));
  }

  void resolve(int vote) {
    for (FindingKey key : OpenFindings.of(state, vote(vote))) {
      accept(OFFICER, new ResolveFinding(vote, key.rule(), key.site(), "nachgezählt"));
    }
  }

  void declare(int vote) {
    Result result = Results.of(state, vote(vote)).orElseThrow();
    VerdictOutcome outcome = result.verdict().outcome();
    if (vote(vote).question().byHand()) {
      boolean accepted =
          outcome == VerdictOutcome.CLEAR_ACCEPT || outcome == VerdictOutcome.ACCEPTED;
      Basis basis =
          switch (outcome) {
            case CLEAR_ACCEPT, CLEAR_REJECT -> Basis.CLEAR_ESTIMATE;
            case ACCEPTED, REJECTED -> Basis.COUNTED;
            default -> Basis.CHAIR_DECISION;
          };
      accept(
          CHAIR,
          new DeclareResult(
              vote, basis, Optional.of(accepted), Map.of(), Optional.of("so ist es")));
    } else {
      accept(
          OFFICER,
          new DeclareResult(
              vote,
              Basis.COUNTED,
              Optional.empty(),
              Announcement.slips((CountedTotal) result.total()),
              Optional.empty()));
    }
  }

  void announce(int vote) {
    resolve(vote);
    declare(vote);
    accept(CHAIR, new AnnounceResult(vote));
  }

  /** Every minute-taker writes down what was announced last for every vote. */
  void hear() {
    story.heard.clear();
    for (Vote vote : state.votes().inOrder()) {
      vote.announcement().ifPresent(said -> story.heard.add(heard(said)));
    }
  }

  static HeardLine heard(ResultAnnounced said) {
    return new HeardLine(said.vote(), said.outcome(), said.total(), "m1");
  }

  static List<Draft> drafts(Draft... drafts) {
    return new ArrayList<>(Arrays.asList(drafts));
  }

  Hash root() {
    return tree.root();
  }
}
