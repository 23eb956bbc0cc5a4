package org.konvent.master.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.konvent.web.page.LiveFragment;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;

/** Which fragments each page keeps up to date. */
@ApplicationScoped
public class LiveViews {

  /** On every page: the convention, its phase, the sites. */
  static final LiveFragment<Moment> BAR = new LiveFragment<>("bar", Templates::bar);

  private static final Pattern ONE = Pattern.compile("(vote|site)-([a-z0-9-]{1,60})");

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

    static native TemplateInstance items(Moment now);

    static native TemplateInstance motionTexts(Moment now, List<MotionTextLine> texts);

    static native TemplateInstance queues(Moment now, Lists lists);

    static native TemplateInstance votes(Moment now, List<VoteScreen> votes);

    static native TemplateInstance board(Moment now, VoteScreen screen);

    static native TemplateInstance sites(Moment now, List<SiteLine> sites);

    static native TemplateInstance codes(Moment now);

    static native TemplateInstance enrolments(Moment now);

    static native TemplateInstance site(Moment now, SiteLine line);

    static native TemplateInstance people(Moment now, Staff staff);

    static native TemplateInstance seat(Moment now, List<VoteScreen> votes);

    static native TemplateInstance steps(Moment now, Steps steps);

    static native TemplateInstance records(Moment now, List<SiteLine> sites);
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
        Place.CONSOLE.roles(),
        List.of(
            new LiveFragment<>("agenda", Templates::agenda),
            new LiveFragment<>("alerts", now -> Templates.alerts(now, Alerts.of(now))),
            new LiveFragment<>("floor", now -> Templates.floor(now, Floor.of(now))),
            new LiveFragment<>("lectern", now -> Templates.lectern(now, LecternCard.of(now))),
            new LiveFragment<>("vote", now -> Templates.vote(now, VoteCard.of(now))),
            new LiveFragment<>("stage", now -> Templates.stage(now, StageCard.of(now)))));
  }

  @Produces
  @Singleton
  LivePage<Moment> agenda() {
    return new LivePage<>(
        "agenda",
        Place.AGENDA.roles(),
        List.of(
            new LiveFragment<>("items", Templates::items),
            new LiveFragment<>(
                "motion-texts", now -> Templates.motionTexts(now, MotionTextLine.all(now)))));
  }

  @Produces
  @Singleton
  LivePage<Moment> queues() {
    return page(Place.QUEUES, "queues", now -> Templates.queues(now, Lists.of(now)));
  }

  @Produces
  @Singleton
  LivePage<Moment> votes() {
    return page(Place.VOTES, "votes", now -> Templates.votes(now, VoteScreen.all(now)));
  }

  @Produces
  @Singleton
  LivePage<Moment> sites() {
    return new LivePage<>(
        "sites",
        Place.SITES.roles(),
        List.of(
            new LiveFragment<>("sites", now -> Templates.sites(now, SiteLine.all(now))),
            new LiveFragment<>("codes", Templates::codes),
            new LiveFragment<>("enrolments", Templates::enrolments)));
  }

  @Produces
  @Singleton
  LivePage<Moment> people() {
    return page(Place.PEOPLE, "people", now -> Templates.people(now, Staff.of(now)));
  }

  @Produces
  @Singleton
  LivePage<Moment> seat() {
    return page(Place.SEAT, "seat", now -> Templates.seat(now, VoteScreen.open(now)));
  }

  @Produces
  @Singleton
  LivePage<Moment> records() {
    return page(Place.RECORDS, "records", now -> Templates.records(now, SiteLine.all(now)));
  }

  @Produces
  @Singleton
  LivePage<Moment> start() {
    return page(Place.START, "start", now -> Templates.steps(now, Steps.of(now)));
  }

  /** The page of one vote or one site, by its name. */
  static Optional<LivePage<Moment>> ofOne(String name) {
    Matcher named = ONE.matcher(name);
    if (!named.matches()) {
      return Optional.empty();
    }
    String id = named.group(2);
    if (named.group(1).equals("site")) {
      return Optional.of(one(name, Place.SITES, "site", now -> site(now, id)));
    }
    return id.matches("[0-9]{1,4}")
        ? Optional.of(one(name, Place.VOTES, "vote", now -> board(now, Integer.parseInt(id))))
        : Optional.empty();
  }

  private static TemplateInstance board(Moment now, int number) {
    return Templates.board(now, VoteScreen.of(now.state().votes().vote(number).orElseThrow(), now));
  }

  private static TemplateInstance site(Moment now, String id) {
    return Templates.site(now, SiteLine.of(now.state().sites().site(id).orElseThrow(), now));
  }

  private static LivePage<Moment> page(
      Place place, String fragment, Function<Moment, TemplateInstance> view) {
    return one(fragment, place, fragment, view);
  }

  private static LivePage<Moment> one(
      String name, Place place, String fragment, Function<Moment, TemplateInstance> view) {
    return new LivePage<>(name, place.roles(), List.of(new LiveFragment<>(fragment, view)));
  }
}
