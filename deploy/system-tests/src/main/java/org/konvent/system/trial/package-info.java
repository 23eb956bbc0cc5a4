/** What {@code deploy/try.sh} starts and plays. */
package org.konvent.system.trial;
