package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;

/** The random tokens of the device itself, made anew at every start. */
@ApplicationScoped
public class LocalKey {

  private final String token = Tokens.random();
  private final String administration = Tokens.random();

  /** What the commands of this device read from the data directory. */
  public String token() {
    return token;
  }

  /** What stands in the address of the set-up page, which is told to who started the satellite. */
  public String administration() {
    return administration;
  }

  boolean opens(String presented) {
    return Tokens.same("Bearer " + token, presented);
  }
}
