/** What was prepared for one convention is prepared again for the next. */
package org.konvent.model.command.preparation;
