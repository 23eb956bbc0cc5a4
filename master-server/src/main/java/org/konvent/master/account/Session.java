package org.konvent.master.account;

/**
 * A person is signed in at a browser or program.
 *
 * @param bootstrap whether the account is the first administrator
 * @param expiresAt milliseconds since 1970
 */
public record Session(
    String id, String account, boolean bootstrap, long startedAt, long expiresAt, boolean ended) {

  public boolean isValidAt(long now) {
    return !ended && now < expiresAt;
  }
}
