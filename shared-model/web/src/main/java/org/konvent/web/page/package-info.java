/** What every page of both servers is made of: its frame, its language, its live fragments, its assets. */
package org.konvent.web.page;
