/** People at the pages: a real browser against the packaged applications. */
package org.konvent.browser;
