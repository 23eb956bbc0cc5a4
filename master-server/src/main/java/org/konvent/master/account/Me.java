package org.konvent.master.account;

import java.util.List;
import java.util.Optional;

/**
 * Who is signed in.
 *
 * @param who such as {@code account:eva} or {@code installation:trier}
 * @param site for an installation
 * @param expiresAt end of the session, for a person
 */
public record Me(String who, List<String> roles, Optional<String> site, Optional<Long> expiresAt) {}
