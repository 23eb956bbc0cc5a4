/** From a request to a command in the journal, and from its answer to a reply. */
package org.konvent.master.command;
