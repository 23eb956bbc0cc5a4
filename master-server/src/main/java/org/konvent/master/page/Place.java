package org.konvent.master.page;

import java.util.EnumSet;
import java.util.Set;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.web.page.Language;

/** The places of the main navigation, each for those who work there. */
enum Place {
  CONSOLE("/console", "Konsole", "Console", crew()),
  AGENDA("/agenda", "Tagesordnung", "Agenda", crew()),
  QUEUES("/queues", "Listen", "Lists", crew()),
  VOTES("/votes", "Abstimmungen", "Votes", crew()),
  SEAT("/seat", "Wahlleitung", "Returning officers", EnumSet.of(Role.RETURNING_OFFICER)),
  SITES(
      "/sites",
      "Standorte",
      "Sites",
      EnumSet.of(Role.CHAIR, Role.MEDIA, Role.ADMIN, Role.RETURNING_OFFICER)),
  PEOPLE(
      "/people",
      "Personen und Regeln",
      "People and rules",
      EnumSet.of(Role.CHAIR, Role.MEDIA, Role.ADMIN)),
  RECORDS("/records", "Protokolle", "Records", crew()),
  START("/start", "Einrichten", "Set up", EnumSet.of(Role.ADMIN, Role.MEDIA, Role.CHAIR));

  private final String path;
  private final String german;
  private final String english;
  private final Set<Role> roles;

  Place(String path, String german, String english, Set<Role> roles) {
    this.path = path;
    this.german = german;
    this.english = english;
    this.roles = roles;
  }

  /** Everybody but the sites, which have pages of their own. */
  static Set<Role> crew() {
    return EnumSet.complementOf(EnumSet.of(Role.SITE));
  }

  String path() {
    return path;
  }

  String text(Language language) {
    return language.of(german, english);
  }

  boolean isFor(Actor actor) {
    return actor.roles().stream().anyMatch(roles::contains);
  }

  Set<Role> roles() {
    return roles;
  }
}
