/** The agenda over HTTP. */
package org.konvent.master.agenda;
