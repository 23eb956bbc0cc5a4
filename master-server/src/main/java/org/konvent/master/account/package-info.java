/** People at the master: accounts, sessions, what they may do. */
package org.konvent.master.account;
