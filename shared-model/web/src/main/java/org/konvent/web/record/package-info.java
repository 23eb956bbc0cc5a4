/** Minutes as files: the formats that a reader may ask for, and paper. */
package org.konvent.web.record;
