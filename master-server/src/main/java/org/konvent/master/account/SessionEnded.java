package org.konvent.master.account;

/** Event: a session is over before its time; whatever it still reads must stop. */
public record SessionEnded(String session) {}
