/** Hands out the minutes of the whole convention and of its sites, in every format. */
package org.konvent.master.record;
