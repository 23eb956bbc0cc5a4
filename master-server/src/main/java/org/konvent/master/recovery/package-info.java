/** How a master whose database has lost entries gets them back from the sites. */
package org.konvent.master.recovery;
