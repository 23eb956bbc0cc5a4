/** What the sites countersign: that the journal they see follows from all they saw before. */
package org.konvent.master.witness;
