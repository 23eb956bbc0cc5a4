/** What protects a server from its clients: sizes, tries, foreign pages. */
package org.konvent.web.limit;
