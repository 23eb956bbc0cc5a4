package org.konvent.model.tally;

/**
 * The slips of one site, before anybody looks at what they say.
 *
 * @param present Z
 * @param issued B
 * @param cast A
 * @param invalid U
 * @param valid V = A − U
 * @param blank E, those of the valid ones that are blank, where the paper counts them apart
 */
public record Slips(
    Integer present, Integer issued, Integer cast, Integer invalid, Integer valid, Integer blank) {}
