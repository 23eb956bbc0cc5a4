package org.konvent.model.tally;

/** One candidate's votes, and whether rule and threshold are met. */
record Standing(String option, long votes, boolean qualified) {}
