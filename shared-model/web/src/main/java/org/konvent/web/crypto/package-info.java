/** Faster cryptography for the servers; the verifier does without. */
package org.konvent.web.crypto;
