/** Everything in the journals as one file, and back into an empty database. */
package org.konvent.master.backup;
