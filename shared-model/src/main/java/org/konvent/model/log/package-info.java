/**
 * The log: canonical form of an entry, Merkle tree over the entries, signed notes, checkpoints, cosignatures and
 * receipts, and what it takes to check each of them.
 *
 * <p>Built on JDK classes alone, so that whoever verifies a record trusts nothing else. Every parser is strict and
 * limited in size: one set of bytes for one meaning, and {@link org.konvent.model.log.MalformedLogData} for anything
 * else. What is well-formed but does not hold is {@link org.konvent.model.log.NotVerified} or
 * {@link org.konvent.model.log.DoesNotFollow}.
 *
 * <p>Start reading at {@link org.konvent.model.log.MerkleTree}, {@link org.konvent.model.log.SignedNote} and
 * {@link org.konvent.model.log.Receipt}.
 */
package org.konvent.model.log;
