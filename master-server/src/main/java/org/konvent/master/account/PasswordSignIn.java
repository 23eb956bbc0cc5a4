package org.konvent.master.account;

import java.util.Optional;

/**
 * Somebody signs in.
 *
 * @param bearer whether the token is wanted in the body, for programs; browsers get the cookie only
 */
public record PasswordSignIn(String name, String password, Optional<Boolean> bearer) {}
