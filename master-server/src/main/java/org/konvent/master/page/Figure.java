package org.konvent.master.page;

/** One number of a row or total with what it counts, in both languages. */
public record Figure(String option, String german, String english, String value) {}
