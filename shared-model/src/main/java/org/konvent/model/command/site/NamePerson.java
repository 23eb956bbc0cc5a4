package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.people.PersonName;
import org.konvent.model.people.PersonNamed;
import org.konvent.model.problem.FieldRules;

/**
 * Somebody with a function gets an id; the name is sealed, so that erasing it breaks nothing.
 *
 * @param person short, without meaning outside the convention, such as {@code p-7}
 * @param phone where figures can be read out to or by this person
 */
public record NamePerson(String person, String name, Optional<String> phone) implements Command {

  public NamePerson {
    name = FieldRules.nfc(name);
    phone = FieldRules.nfc(phone);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(
            () ->
                FieldRules.of()
                    .id("person", person)
                    .text("name", name, FieldRules.NAME)
                    .optional("phone", phone, PersonName.PHONE)
                    .refusal())
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new PersonNamed(person), new PersonName(name, phone)));
  }
}
