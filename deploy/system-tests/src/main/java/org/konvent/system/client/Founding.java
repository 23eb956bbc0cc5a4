package org.konvent.system.client;

import java.util.function.UnaryOperator;
import org.konvent.model.convention.Profile;

/**
 * A convention to be built.
 *
 * @param passwordOf the password of an account or a site, by its name
 */
public record Founding(String id, String name, Profile profile, UnaryOperator<String> passwordOf) {

  /** Nothing in a test is secret. */
  private static final String PASSWORD = "only-for-this-test";

  /** A convention as most parties want it, for a test. */
  public static Founding test(String id, Profile profile) {
    return new Founding(id, "Convention " + id, profile, account -> PASSWORD);
  }
}
