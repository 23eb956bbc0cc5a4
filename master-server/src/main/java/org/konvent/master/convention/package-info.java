/** The life of the convention and the roles in it, over HTTP. */
package org.konvent.master.convention;
