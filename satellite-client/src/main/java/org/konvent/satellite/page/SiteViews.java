package org.konvent.satellite.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.konvent.model.journal.Role;
import org.konvent.web.page.LiveFragment;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;

/** Which fragments each page keeps up to date, and who may read them. */
@ApplicationScoped
public class SiteViews {

  /** On every page: convention, site, link to the main convention. */
  static final LiveFragment<SiteMoment> BAR = new LiveFragment<>("bar", Templates::bar);

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> PEOPLE =
      EnumSet.of(Role.ADMIN, Role.RETURNING_OFFICER, Role.MINUTES);

  @CheckedTemplate(basePath = "view")
  static class Templates {
    private Templates() {}

    static native TemplateInstance bar(SiteMoment now);

    static native TemplateInstance call(SiteMoment now);

    static native TemplateInstance votes(SiteMoment now);

    static native TemplateInstance setUp(SiteMoment now);

    static native TemplateInstance hall(SiteMoment now);

    static native TemplateInstance releaseCard(SiteMoment now);

    static native TemplateInstance lectern(SiteMoment now);

    static native TemplateInstance screen(SiteMoment now);

    static native TemplateInstance lowerThird(SiteMoment now);

    static native TemplateInstance presence(SiteMoment now);

    static native TemplateInstance events(SiteMoment now);

    static native TemplateInstance notes(SiteMoment now);

    static native TemplateInstance heard(SiteMoment now);

    static native TemplateInstance sealing(SiteMoment now);
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> frame() {
    return new LivePage<>(LivePages.FRAME, PEOPLE, List.of());
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> desk() {
    return page(
        "desk",
        EnumSet.of(Role.RETURNING_OFFICER),
        new LiveFragment<>("call", Templates::call),
        new LiveFragment<>("votes", Templates::votes));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> presence() {
    return page(
        "presence",
        EnumSet.of(Role.RETURNING_OFFICER),
        new LiveFragment<>("presence", Templates::presence));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> minutes() {
    return page(
        "minutes",
        EnumSet.of(Role.MINUTES),
        new LiveFragment<>("events", Templates::events),
        new LiveFragment<>("notes", Templates::notes),
        new LiveFragment<>("heard", Templates::heard),
        new LiveFragment<>("sealing", Templates::sealing));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> setUp() {
    return page(
        "set-up",
        EnumSet.of(Role.ADMIN),
        new LiveFragment<>("set-up", Templates::setUp),
        new LiveFragment<>("hall", Templates::hall),
        new LiveFragment<>("release-card", Templates::releaseCard));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> terminal() {
    return page("terminal", EVERYBODY, new LiveFragment<>("lectern", Templates::lectern));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> display() {
    return page("display", EVERYBODY, new LiveFragment<>("screen", Templates::screen));
  }

  @Produces
  @Singleton
  LivePage<SiteMoment> lowerThird() {
    return page("lower-third", EVERYBODY, new LiveFragment<>("third", Templates::lowerThird));
  }

  @SafeVarargs
  private static LivePage<SiteMoment> page(
      String name, Set<Role> roles, LiveFragment<SiteMoment>... fragments) {
    return new LivePage<>(name, roles, List.of(fragments));
  }
}
