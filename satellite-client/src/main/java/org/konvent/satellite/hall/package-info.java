/** Serving devices in the hall over TLS: addresses of this laptop, certificates for them, the listener. */
package org.konvent.satellite.hall;
