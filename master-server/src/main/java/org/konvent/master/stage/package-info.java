/** Who is on air, over HTTP. */
package org.konvent.master.stage;
