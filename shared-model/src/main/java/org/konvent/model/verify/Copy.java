package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.List;
import org.konvent.model.record.Bundle;
import org.konvent.model.record.Manifest;

/** A bundle whose bytes are in order, with what it claims about the journal. */
final class Copy {

  private final String name;
  private final Bundle bundle;
  private final List<Claim> claims = new ArrayList<>();
  private History history;
  private Claim newest;

  Copy(String name, Bundle bundle) {
    this.name = name;
    this.bundle = bundle;
  }

  /** Name of the installation, or {@code whole}. */
  String name() {
    return name;
  }

  Bundle bundle() {
    return bundle;
  }

  Manifest manifest() {
    return bundle.manifest();
  }

  long size() {
    return bundle.manifest().size();
  }

  /** What the log has signed for it, smallest first. */
  List<Claim> claims() {
    return claims;
  }

  History history() {
    return history;
  }

  /** The claim about all of its lines. */
  Claim newest() {
    return newest;
  }

  void tells(History told, Claim proof) {
    history = told;
    newest = proof;
  }
}
