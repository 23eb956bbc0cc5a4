/** Plays whole conventions with simulated sites against a real master: for training, load and checks. */
package org.konvent.satellite.rehearsal;
