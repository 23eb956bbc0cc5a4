/** Master, satellites and their database as processes. */
package org.konvent.system.process;
