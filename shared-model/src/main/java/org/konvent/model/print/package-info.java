/**
 * The minutes in formats that people and other programs read: HTML, tables, the NIST common data format. All of them
 * are written as they are drawn, one vote after the other, and say the same.
 */
package org.konvent.model.print;
