/** Crew and sites as programs: they know the model and the wire, and none of the applications' classes. */
package org.konvent.system.client;
