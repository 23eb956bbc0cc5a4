/** Acts that need two persons over HTTP. */
package org.konvent.master.proposal;
