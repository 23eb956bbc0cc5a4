/**
 * What becomes of the minutes after the day: sealed in versions, signed on paper, verified, published. Facts only; how far
 * a record is follows from them.
 */
package org.konvent.model.publication;
