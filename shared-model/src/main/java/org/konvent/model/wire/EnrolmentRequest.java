package org.konvent.model.wire;

/**
 * A new installation asks to work for a site.
 *
 * @param suffix the installation's <em>Zusatz</em>, possibly empty
 * @param code one-time code that the crew read out
 * @param key its public key in the text form of signed notes
 * @param proof base64 signature over {@link Proofs#enrolment}
 */
public record EnrolmentRequest(
    String site,
    String suffix,
    String password,
    String code,
    String key,
    String nonce,
    String proof) {}
