package org.konvent.model.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.convention.BeginEpoch;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.convention.PublishConvention;
import org.konvent.model.command.convention.RevokeRole;
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.proposal.WithdrawProposal;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.command.site.AppointOfficer;
import org.konvent.model.command.site.ChangeSite;
import org.konvent.model.command.site.CheckReadiness;
import org.konvent.model.command.site.CloseTicket;
import org.konvent.model.command.site.EndFunction;
import org.konvent.model.command.site.IssueEnrolmentCode;
import org.konvent.model.command.site.MarkSiteBack;
import org.konvent.model.command.site.MarkSiteLost;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.OpenTicket;
import org.konvent.model.command.site.RemoveSite;
import org.konvent.model.command.site.ReplaceInstallation;
import org.konvent.model.command.site.ReportIncident;
import org.konvent.model.command.site.SetQuorum;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.site.TakeTicket;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.Role;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.TreeHead;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.Installation;
import org.konvent.model.site.QuorumRule;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.StatementBody;

/** A convention on which things are tried at random; what is refused does not happen. */
final class RandomStory {

  private static final List<String> SITES = List.of("mainz", "trier", "bonn", "kleve");
  private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3");

  private final Random random;
  private final TestConvention convention = TestConvention.none();
  private final Map<String, TestDevice> devices = new TreeMap<>();

  RandomStory(long seed) {
    random = new Random(seed);
  }

  TestConvention told(int acts) {
    for (int i = 0; i < acts; i++) {
      attempt(i < 12 ? start() : anything());
      convention.later(random.nextInt(40_000));
    }
    attempt(new EndConvention());
    publish();
    return convention;
  }

  /** On the last day what exists is published, though nothing was sealed. */
  private void publish() {
    convention.later(14 * 86_400_000L);
    attempt(new PublishRecord(Optional.empty(), 0, "Aushang", Optional.empty()));
    for (Site site : convention.state().sites().inOrder()) {
      attempt(new PublishRecord(Optional.of(site.id()), 0, "Aushang", Optional.empty()));
    }
    attempt(new PublishConvention());
  }

  private void attempt(Command command) {
    Actor actor = random.nextBoolean() ? TestConvention.CHAIR : TestConvention.OFFICER;
    if (convention.ask(command, actor) instanceof Decision.Accepted) {
      convention.done(command, actor);
    }
  }

  private Command start() {
    if (!convention.state().life().isFounded()) {
      return new FoundConvention("lpt-26", "Probe", true, "log", Optional.empty());
    }
    return switch (random.nextInt(4)) {
      case 0 -> new NamePerson(person(), "Eva", Optional.of("0651"));
      case 1 -> new RemoveSite(site());
      default -> new AddSite(site(), "Ort", 1 + random.nextInt(6), List.of("06131"));
    };
  }

  private Command anything() {
    return switch (random.nextInt(5)) {
      case 0 -> life();
      case 1 -> people();
      case 2 -> watching();
      case 3 -> proposals();
      default -> statements();
    };
  }

  private Command life() {
    return switch (random.nextInt(6)) {
      case 3 -> new BeginEpoch(new TreeHead(0, MerkleProofs.emptyRoot()), "Platte defekt");
      case 0 -> new GoOffline("Pause");
      case 1 -> new SetQuorum(new QuorumRule(1, 1 + random.nextInt(3), true, 0));
      case 2 -> new ChangeSite(site(), "Anderer Ort", Optional.of(List.of()));
      default -> new GoOnline();
    };
  }

  private Command people() {
    SiteFunction function = SiteFunction.values()[random.nextInt(SiteFunction.values().length)];
    return switch (random.nextInt(4)) {
      case 0 -> new EndFunction(site(), SiteFunction.CHAIR, person());
      case 1 -> new AppointOfficer(site(), SiteFunction.CHAIR, person(), Optional.empty());
      case 2 ->
          new ErasePersonalData(List.of((long) random.nextInt((int) convention.state().size())));
      default -> new AppointOfficer(site(), function, person(), Optional.empty());
    };
  }

  private Command watching() {
    return switch (random.nextInt(7)) {
      case 0 -> new MarkSiteLost(site(), convention.now() - random.nextInt(60_000));
      case 1 -> new MarkSiteBack(site());
      case 2 -> new ReportIncident(site(), IncidentKind.SOUND, "Rückkopplung bei Eva");
      case 3 -> new CheckReadiness(site(), ReadinessItem.CLOCK, random.nextBoolean());
      case 4 -> new OpenTicket(site(), "Wo ist das Kabel?");
      case 5 -> new TakeTicket(1 + random.nextInt(4));
      default -> new CloseTicket(1 + random.nextInt(4));
    };
  }

  private Command proposals() {
    String id = "P-" + Math.max(1, convention.state().proposals().all().size());
    Optional<Proposal> last = convention.state().proposals().proposal(id);
    return switch (random.nextInt(6)) {
      case 0 -> ProposeAct.of(new GrantRole("eva", Role.MINUTES));
      case 1 -> ProposeAct.of(new RevokeRole("eva", Role.MINUTES));
      case 2 -> ProposeAct.of(new ReplaceInstallation(site(), "gestohlen"));
      case 3 -> new WithdrawProposal(id);
      default ->
          last.<Command>map(it -> new ApproveProposal(id, it.hash()))
              .orElseGet(() -> ProposeAct.of(new GrantRole("eva", Role.CHAIR)));
    };
  }

  private Command statements() {
    String site = site();
    Optional<Installation> installation = convention.state().sites().installation(site);
    if (installation.filter(Installation::active).isEmpty()) {
      TestDevice fresh = new TestDevice(site);
      if (random.nextInt(3) == 0
          || !(convention.ask(fresh.enrolment(), TestConvention.ADMIN)
              instanceof Decision.Accepted)) {
        return new IssueEnrolmentCode(site, "");
      }
      installation.ifPresent(before -> fresh.from(before.next(), before.last()));
      devices.put(site, fresh);
      return fresh.enrolment();
    }
    TestDevice device =
        devices.get(site).from(installation.get().next(), installation.get().last());
    return new SubmitStatement(note(device));
  }

  private String note(TestDevice device) {
    int accredited = 20 + random.nextInt(20);
    StatementBody presence =
        new PresenceStated(
            accredited, random.nextInt(25), Optional.of(random.nextInt(2)), Optional.empty());
    return switch (random.nextInt(6)) {
      case 0 -> device.wouldSay(new ClosingStated("abgebaut"));
      case 1 -> {
        Map<String, Object> odd =
            new TreeMap<>(ModelJson.tree(device.statement("lpt-26", presence)));
        odd.put("body", Map.of("kind", "song"));
        yield device.signs(odd);
      }
      default -> device.wouldSay(presence);
    };
  }

  private String site() {
    return SITES.get(random.nextInt(SITES.size()));
  }

  private String person() {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }
}
