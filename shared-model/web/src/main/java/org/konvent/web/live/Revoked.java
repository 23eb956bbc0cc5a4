package org.konvent.web.live;

/**
 * Event: whoever reads as this account, installation or session must stop at once.
 *
 * @param who {@link StreamIdentity.Reader#session()} or the actor's id
 */
public record Revoked(String who) {}
