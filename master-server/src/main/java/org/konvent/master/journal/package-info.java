/**
 * The journal of the master: one writer, one door ({@link org.konvent.master.journal.Journal}), one
 * immutable {@link org.konvent.master.journal.Snapshot} that everybody reads.
 */
package org.konvent.master.journal;
