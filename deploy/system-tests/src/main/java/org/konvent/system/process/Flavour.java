package org.konvent.system.process;

/** The two databases a master is built for. */
public enum Flavour {
  H2("h2"),
  POSTGRESQL("postgresql");

  private final String directory;

  Flavour(String directory) {
    this.directory = directory;
  }

  String directory() {
    return directory;
  }
}
