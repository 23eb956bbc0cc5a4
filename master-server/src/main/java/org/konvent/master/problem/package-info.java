/** What problems mean. */
package org.konvent.master.problem;
