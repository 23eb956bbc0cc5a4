package org.konvent.master.site;

/** A one-time code, to be read out; it is shown once more only to the same command. */
public record IssuedCode(String site, String suffix, String code, long expiresAt) {}
