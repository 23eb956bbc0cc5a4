/** What is to be played: sites, figures and votes as plain data. */
package org.konvent.satellite.rehearsal.plan;
