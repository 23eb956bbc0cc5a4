/** Reading requests strictly, and working on them beside the thread that brought them. */
package org.konvent.web.request;
