/** The site's pages: what is seen is a function of the mirror and the desk, what is done goes through the local API. */
package org.konvent.satellite.page;
