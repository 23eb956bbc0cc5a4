/** Votes and elections over HTTP. */
package org.konvent.master.vote;
