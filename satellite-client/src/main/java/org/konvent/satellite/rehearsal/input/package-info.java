/** Reads the files that people write into plans, and says exactly what is wrong with them. */
package org.konvent.satellite.rehearsal.input;
