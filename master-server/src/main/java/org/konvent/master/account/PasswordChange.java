package org.konvent.master.account;

/** Somebody changes the own password. */
public record PasswordChange(String current, String replacement) {}
