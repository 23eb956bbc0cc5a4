/** The crew's pages: what is seen is a function of the convention, what is done goes through the API. */
package org.konvent.master.page;
