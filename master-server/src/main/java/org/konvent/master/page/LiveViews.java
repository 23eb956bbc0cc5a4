package org.konvent.master.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.konvent.web.page.LiveFragment;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;

/** Which fragments each page keeps up to date. */
@ApplicationScoped
public class LiveViews {

  /** On every page: the convention, its phase, the sites. */
  static final LiveFragment<Moment> BAR = new LiveFragment<>("bar", Templates::bar);

  @CheckedTemplate(basePath = "view")
  static class Templates {
    private Templates() {}

    static native TemplateInstance bar(Moment now);

    static native TemplateInstance agenda(Moment now);
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
        "console", Set.of(), List.of(new LiveFragment<>("agenda", Templates::agenda)));
  }
}
