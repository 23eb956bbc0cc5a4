/** What came out of a rehearsal, read back from the master and compared with the sites' own outboxes. */
package org.konvent.satellite.rehearsal.report;
