/** Logging where no server has set it up. */
package org.konvent.web.log;
