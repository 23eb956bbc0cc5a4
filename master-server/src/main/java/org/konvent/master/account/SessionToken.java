package org.konvent.master.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;

/**
 * Writes and reads the JWT in cookies and bearer headers. There is one algorithm and one header;
 * any other is no token, so that none can be talked into.
 */
public final class SessionToken {

  /** Longest token that is looked at. */
  private static final int MAX_LENGTH = 1024;

  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER =
      ENCODER.encodeToString(
          "{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

  /**
   * @param sub {@code account:…} or {@code installation:…}
   * @param jti the session's id; for an installation the convention it is good for
   * @param exp end, in seconds since 1970
   */
  public record Claims(String sub, String jti, long exp) {}

  private final byte[] secret;

  public SessionToken(byte[] secret) {
    this.secret = secret.clone();
  }

  public String write(Claims claims) {
    String signed = HEADER + "." + ENCODER.encodeToString(ModelJson.canonical(claims));
    return signed + "." + ENCODER.encodeToString(mac(signed));
  }

  /** The claims of a token that this server made, or nothing; whether it has expired is not checked. */
  public Optional<Claims> read(String token) {
    int end = token.lastIndexOf('.');
    if (token.length() > MAX_LENGTH || end < 0 || !token.startsWith(HEADER + ".")) {
      return Optional.empty();
    }
    try {
      String signed = token.substring(0, end);
      byte[] mac = Base64.getUrlDecoder().decode(token.substring(end + 1));
      if (!MessageDigest.isEqual(mac, mac(signed))) {
        return Optional.empty();
      }
      byte[] claims = Base64.getUrlDecoder().decode(signed.substring(HEADER.length() + 1));
      return Optional.of(ModelJson.read(claims, Claims.class));
    } catch (IllegalArgumentException | UnreadableJson e) {
      return Optional.empty(); // no token of ours
    }
  }

  /** 32 bytes that only this server can make again from the same words. */
  public byte[] derive(String purpose, String id) {
    return mac("konvent/" + purpose + "\n" + id);
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
