package org.konvent.model.convention;

/**
 * An act that the server's clock asks for.
 *
 * @param at not before this convention time, milliseconds since 1970
 */
public record Due(long at, Command command) {}
