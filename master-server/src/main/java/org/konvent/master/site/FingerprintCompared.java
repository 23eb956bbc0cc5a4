package org.konvent.master.site;

/** What the crew heard from the site; it must be the fingerprint of the key that asks. */
public record FingerprintCompared(String fingerprint) {}
