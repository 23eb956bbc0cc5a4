package org.konvent.master.page;

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

/** Which fragments each page keeps up to date. */
@ApplicationScoped
public class LiveViews {

  /** On every page: the convention, its phase, the sites. */
  static final LiveFragment<Moment> BAR = new LiveFragment<>("bar", Templates::bar);

  /** Everybody but the sites, which have pages of their own. */
  private static final Set<Role> CREW = EnumSet.complementOf(EnumSet.of(Role.SITE));

  @CheckedTemplate(basePath = "view")
  static class Templates {
    private Templates() {}

    static native TemplateInstance bar(Moment now);

    static native TemplateInstance agenda(Moment now);

    static native TemplateInstance lectern(Moment now, LecternCard card);

    static native TemplateInstance vote(Moment now, VoteCard card);

    static native TemplateInstance stage(Moment now, StageCard card);

    static native TemplateInstance alerts(Moment now, Alerts alerts);

    static native TemplateInstance floor(Moment now, Floor floor);
  }

  @Produces
  @Singleton
  LivePage<Moment> frame() {
    return new LivePage<>(LivePages.FRAME, Set.of(), List.of());
  }

  @Produces
  @Singleton
  LivePage<Moment> console() {
    return new LivePage<>(
        "console",
        CREW,
        List.of(
            new LiveFragment<>("agenda", Templates::agenda),
            new LiveFragment<>("alerts", now -> Templates.alerts(now, Alerts.of(now))),
            new LiveFragment<>("floor", now -> Templates.floor(now, Floor.of(now))),
            new LiveFragment<>("lectern", now -> Templates.lectern(now, LecternCard.of(now))),
            new LiveFragment<>("vote", now -> Templates.vote(now, VoteCard.of(now))),
            new LiveFragment<>("stage", now -> Templates.stage(now, StageCard.of(now)))));
  }
}
