package org.konvent.model.command.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.queue.ChangeOrder;
import org.konvent.model.command.queue.DefineMotionKinds;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.command.site.AppointOfficer;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.SetQuorum;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.people.PersonName;
import org.konvent.model.site.SiteContact;
import org.konvent.model.site.SiteFunction;

/**
 * What was prepared for a convention, as the commands that prepare it for another: after the rehearsal the real one,
 * after last year's this year's. It says nothing of what happened there: who enrolled, was present, spoke or was
 * elected, and no figure. What was erased stays away.
 */
public final class Preparation {

  /** Functions that the convention itself fills, by a vote. */
  private static final Set<SiteFunction> ELECTED =
      EnumSet.of(
          SiteFunction.RETURNING_OFFICER, SiteFunction.TELLER, SiteFunction.DEPUTISED_TELLER);

  private final ConventionState from;

  private Preparation(ConventionState from) {
    this.from = from;
  }

  /** In the order in which they can be carried out in a convention that was just founded. */
  public static List<Command> of(ConventionState from) {
    Preparation preparation = new Preparation(from);
    return Stream.of(
            preparation.sites(),
            preparation.people(),
            preparation.rules(),
            new PreparedAgenda(from).commands())
        .flatMap(Collection::stream)
        .toList();
  }

  private List<Command> sites() {
    return from.sites().inOrder().stream()
        .<Command>map(
            site ->
                new AddSite(
                    site.id(),
                    site.name(),
                    site.number(),
                    from.secret(site.contact(), SiteContact.class)
                        .map(SiteContact::phones)
                        .orElse(List.of())))
        .toList();
  }

  /** Roles, people, and functions to which the chair appointed; who was elected must be elected again. */
  private List<Command> people() {
    List<Command> commands = new ArrayList<>();
    new TreeMap<>(from.people().roles())
        .forEach(
            (account, roles) -> roles.forEach(role -> commands.add(new GrantRole(account, role))));
    Set<String> named = named(commands);
    from.sites().offices().all().stream()
        .filter(office -> office.isHeld() && office.vote().isEmpty())
        .filter(office -> !ELECTED.contains(office.function()))
        .filter(office -> named.contains(office.person()))
        .filter(office -> from.sites().site(office.site()).isPresent())
        .map(
            office ->
                new AppointOfficer(
                    office.site(), office.function(), office.person(), Optional.empty()))
        .forEach(commands::add);
    return commands;
  }

  private Set<String> named(List<Command> commands) {
    List<NamePerson> named =
        from.people().persons().values().stream()
            .flatMap(
                person ->
                    from.secret(person.name(), PersonName.class).stream()
                        .map(it -> new NamePerson(person.id(), it.name(), it.phone())))
            .sorted(Comparator.comparing(NamePerson::person))
            .toList();
    commands.addAll(named);
    return named.stream().map(NamePerson::person).collect(Collectors.toSet());
  }

  /** What the convention's rules of procedure say; what a motion changed there holds no longer. */
  private List<Command> rules() {
    List<Command> commands = new ArrayList<>();
    from.sites().quorum().map(SetQuorum::new).ifPresent(commands::add);
    commands.add(new DefineMotionKinds(from.queues().rules().motionKinds()));
    commands.add(new ChangeOrder(from.queues().rules().order().pattern()));
    return commands;
  }
}
