package org.konvent.master.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The password with which somebody takes a speech or motion back; never in the journal. */
@Entity
@Table(name = "entry_password")
public class EntryPassword {

  /** Who entered it and the command's id: known before the entry has a number. */
  @Id
  @Column(name = "command", length = 160)
  public String command;

  @Column(name = "convention", length = 64, nullable = false)
  public String convention;

  @Column(name = "password_hash", length = 255, nullable = false)
  public String passwordHash;
}
