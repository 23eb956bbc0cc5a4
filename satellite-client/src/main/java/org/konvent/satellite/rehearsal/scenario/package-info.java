/** Scenarios: whole days written down step by step, one record for each kind of step. */
package org.konvent.satellite.rehearsal.scenario;
