package org.konvent.master.account;

/** An account to be made; its first password is told to the person, who changes it. */
public record NewAccount(String name, String displayName, String password) {}
