package org.konvent.master.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for names to sign in with. */
final class AccountNames {

  private static final Pattern RULE = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?");

  private AccountNames() {}

  /** As typed by somebody with another idea of capitals; never null. */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  static boolean isValid(String name) {
    return RULE.matcher(name).matches();
  }
}
