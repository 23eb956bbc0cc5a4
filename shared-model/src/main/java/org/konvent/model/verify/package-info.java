/**
 * Checks the record of a convention from bundles alone: offline, with no other knowledge than the bundles and, if at
 * hand, the master's log key. The checks and their ids are listed in {@code docs/reference/record-format.md}.
 *
 * <p>What an entry says is judged by deciding it again: {@link org.konvent.model.verify.Redecision} turns it back into
 * the command that must have brought it about, and the model's own decision says what should have been journalled.
 *
 * <p>Start reading at {@link org.konvent.model.verify.Verifier}.
 */
package org.konvent.model.verify;
