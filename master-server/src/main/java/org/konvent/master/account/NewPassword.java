package org.konvent.master.account;

/** A password set by an administrator. */
public record NewPassword(String password) {}
