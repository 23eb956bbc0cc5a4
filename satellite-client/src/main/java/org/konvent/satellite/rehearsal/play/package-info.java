/** Plays a plan: the crew over HTTP, every site as an installation of its own. */
package org.konvent.satellite.rehearsal.play;
