package org.konvent.model.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which functions nobody holds. The main site needs three media helpers, every other one two, and each
 * a returning officer, a teller and a minute-taker (draft, <em>Rollen</em>).
 */
public final class StaffBoard {

  /** A function to be filled. */
  public record Vacancy(String site, SiteFunction function) {}

  private static final Set<SiteFunction> EVERYWHERE =
      EnumSet.of(
          SiteFunction.MEDIA_CAMERA_AND_SOUND,
          SiteFunction.MEDIA_OTHER,
          SiteFunction.RETURNING_OFFICER,
          SiteFunction.TELLER,
          SiteFunction.MINUTE_TAKER);

  private static final Set<SiteFunction> MAIN_ONLY =
      EnumSet.of(SiteFunction.CHAIR, SiteFunction.MEDIA_PICTURE);

  private StaffBoard() {}

  /** What is missing, the main site first. */
  public static List<Vacancy> missing(Sites sites) {
    List<Vacancy> missing = new ArrayList<>();
    for (Site site : sites.inOrder()) {
      for (SiteFunction function : needed(site)) {
        if (sites.offices().holders(site.id(), function).isEmpty()) {
          missing.add(new Vacancy(site.id(), function));
        }
      }
    }
    return List.copyOf(missing);
  }

  private static Set<SiteFunction> needed(Site site) {
    Set<SiteFunction> needed = EnumSet.copyOf(EVERYWHERE);
    if (site.isMain()) {
      needed.addAll(MAIN_ONLY);
    }
    return needed;
  }
}
