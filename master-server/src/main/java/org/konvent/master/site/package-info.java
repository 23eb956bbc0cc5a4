/** Sites and their installations: adding, enrolling, releasing. */
package org.konvent.master.site;
