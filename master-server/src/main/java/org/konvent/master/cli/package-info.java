/** The commands of the master on the command line. */
package org.konvent.master.cli;
