package org.konvent.master.site;

import java.util.List;
import org.konvent.model.command.site.AddSite;

/**
 * A site to be added.
 *
 * @param site short stable name, such as {@code trier}
 * @param number 1 is the main site
 * @param phones recorded numbers on which figures may be read out
 * @param password with which its installations enrol
 */
public record NewSite(String site, String name, int number, List<String> phones, String password) {

  AddSite command() {
    return new AddSite(site, name, number, phones);
  }
}
