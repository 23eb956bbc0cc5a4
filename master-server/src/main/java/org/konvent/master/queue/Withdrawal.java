package org.konvent.master.queue;

/** Somebody takes their entry back. */
public record Withdrawal(String password) {}
