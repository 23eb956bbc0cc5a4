package org.konvent.model.vote;

/** How many were accredited and present at a site for one vote. */
public record HeadCount(int accredited, int present) {}
