package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.List;

/** All manipulations that are tried. */
final class Forgeries {

  private Forgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>(MasterForgeries.all());
    all.addAll(RewrittenForgeries.all());
    all.addAll(SiteForgeries.all());
    return all;
  }
}
