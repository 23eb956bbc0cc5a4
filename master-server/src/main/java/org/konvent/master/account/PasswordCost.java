package org.konvent.master.account;

/** How dear a try at a password is, for argon2id. */
public enum PasswordCost {
  /** Accounts and sites: about a twentieth of a second. */
  ACCOUNT(19_456, 2),
  /** Passwords of speeches and motions, typed at a terminal by everybody. */
  ENTRY(4_096, 2);

  private final int memoryKib;
  private final int iterations;

  PasswordCost(int memoryKib, int iterations) {
    this.memoryKib = memoryKib;
    this.iterations = iterations;
  }

  int memoryKib() {
    return memoryKib;
  }

  int iterations() {
    return iterations;
  }
}
