/**
 * The packaged applications as processes on loopback: starting and killing them, a proxy that
 * fails on purpose between them, and clients that work with the model alone, so that what the
 * applications say is checked by somebody else.
 */
package org.konvent.system;
