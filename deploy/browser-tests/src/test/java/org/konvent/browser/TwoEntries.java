package org.konvent.browser;

import java.util.List;
import java.util.Map;
import org.konvent.system.Until;
import org.konvent.system.client.LocalApi;

/** The figures of a vote by ballots, entered over the API of a device by two people one after the other. */
record TwoEntries(LocalApi site, int vote) {

  /** Both enter them, one confirms; the main convention has accepted them afterwards. */
  void areAccepted(Map<String, Object> tally) {
    String path = "/votes/" + vote + "/tally";
    for (String by : List.of("Eva", "Udo")) {
      Map<String, Object> entry =
          Map.of("by", by, "pin", Hall.PIN, "supersede", false, "tally", tally);
      Until.holds(
          by + " may enter figures",
          Running.SOON,
          () -> site.post(path + "/entries", entry).done());
    }
    site.post(path + "/confirmation", Map.of("by", "Eva", "pin", Hall.PIN)).orFail();
    Until.holds(
        "there is a receipt",
        Running.SOON,
        () -> site.get(path).orFail().json().path("state").asText().equals("ACCEPTED"));
  }
}
