/** Reading requests strictly. */
package org.konvent.web.request;
