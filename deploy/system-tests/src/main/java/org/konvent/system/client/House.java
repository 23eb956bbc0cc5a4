package org.konvent.system.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.journal.ModelJson;

/**
 * A convention as its crew built it: founded, with people and sites, everything over the API.
 *
 * @param admin makes accounts and sites
 * @param chair decides
 * @param officer the chief returning officer
 * @param deputy the second person
 */
public record House(
    MasterClient admin,
    MasterClient chair,
    MasterClient officer,
    MasterClient deputy,
    Founding founding) {

  /** Founds a convention and gives it a crew. */
  public static House found(URI master, String adminPassword, Founding founding) {
    MasterClient admin = MasterClient.at(master).signedIn("admin", adminPassword);
    Map<String, Object> wanted =
        Map.of(
            "id", founding.id(),
            "name", founding.name(),
            "rehearsal", false,
            "profile", ModelJson.tree(founding.profile()));
    admin.post("/convention", wanted).orFail();
    crew()
        .forEach(
            (name, role) -> {
              addAccount(admin, name, founding);
              admin.post("/accounts/" + name + "/roles", Map.of("role", role)).orFail();
            });
    return signedIn(admin, founding);
  }

  /**
   * The same crew at a master that was restored and has a new administrator: accounts are made anew,
   * and the journal knows what those of these names may do.
   */
  public House restored(URI master, String adminPassword) {
    MasterClient anew = MasterClient.at(master).signedIn("admin", adminPassword);
    crew().keySet().forEach(name -> addAccount(anew, name, founding));
    return signedIn(anew, founding);
  }

  private static House signedIn(MasterClient admin, Founding founding) {
    MasterClient nobody = MasterClient.at(admin.master());
    return new House(
        admin,
        nobody.signedIn("chair", founding.passwordOf().apply("chair")),
        nobody.signedIn("officer", founding.passwordOf().apply("officer")),
        nobody.signedIn("deputy", founding.passwordOf().apply("deputy")),
        founding);
  }

  /** Everybody but the administrator, with what they may do. */
  public static Map<String, String> crew() {
    Map<String, String> crew = new LinkedHashMap<>();
    crew.put("chair", "CHAIR");
    crew.put("officer", "RETURNING_OFFICER");
    crew.put("deputy", "RETURNING_OFFICER");
    return crew;
  }

  private static void addAccount(MasterClient admin, String name, Founding founding) {
    String password = founding.passwordOf().apply(name);
    admin
        .post("/accounts", Map.of("name", name, "displayName", name, "password", password))
        .orFail();
  }

  /** The same crew at another address of the master. */
  public House at(URI master) {
    return new House(
        admin.movedTo(master),
        chair.movedTo(master),
        officer.movedTo(master),
        deputy.movedTo(master),
        founding);
  }

  /** Adds a site. */
  public void addSite(String site, String name, int number) {
    admin
        .post(
            "/sites",
            Map.of(
                "site", site,
                "name", name,
                "number", number,
                "phones", List.of("+49 651 555 " + number),
                "password", founding.passwordOf().apply(site)))
        .orFail();
  }

  /** Adds a site and enrols a simulated installation. */
  public SimulatedSite site(String site, int number) {
    addSite(site, "Site " + site, number);
    return enrolling().enrol(site, founding.passwordOf().apply(site));
  }

  /** Another installation for a site whose first one is gone; it goes on with the chain. */
  public SimulatedSite replacement(SimulatedSite gone) {
    String password = founding.passwordOf().apply(gone.site());
    return enrolling().enrol(gone.site(), password, gone.chain().next(), gone.chain().last());
  }

  /** The crew's side of enrolling. */
  public Enrolling enrolling() {
    return new Enrolling(admin, MasterClient.at(admin.master()));
  }

  /** The sites may work. */
  public void goOnline() {
    chair.post("/convention/online", Map.of()).orFail();
  }

  /** Number of entries in the journal. */
  public long size() {
    return chair.get("/convention").orFail().json().path("size").asLong();
  }
}
