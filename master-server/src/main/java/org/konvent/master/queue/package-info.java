/** Speeches, motions and procedural motions over HTTP. */
package org.konvent.master.queue;
