/** The simulated crew: what people at the main convention do, through the master's public API. */
package org.konvent.satellite.rehearsal.crew;
