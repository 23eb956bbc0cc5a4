package org.konvent.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Role;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.ServerSentEvent;
import org.konvent.web.live.StreamIdentity.Reader;
import org.konvent.web.live.StreamRoute;

/**
 * All live pages of a server. A change is rendered once per page, audience and language that anybody
 * reads, on a thread of its own, and the same bytes go to every connection.
 */
public final class LivePages<S> implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LivePages.class);

  /** The page that is read where none is named: only what every page shows. */
  public static final String FRAME = "frame";

  private record Key(String page, Audience audience, Language language) {}

  private final Map<String, LivePage<S>> pages;
  private final Function<String, Optional<LivePage<S>>> others;
  private final LiveSource<S> source;
  private final LiveHub hub;
  private final Map<Key, LiveReading<S>> readings = new ConcurrentHashMap<>();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "live-pages"));

  public LivePages(List<LivePage<S>> pages, LiveSource<S> source, LiveHub hub) {
    this(pages, name -> Optional.empty(), source, hub);
  }

  /**
   * @param others pages of one thing, such as {@code vote-3}, by their names
   */
  public LivePages(
      List<LivePage<S>> pages,
      Function<String, Optional<LivePage<S>>> others,
      LiveSource<S> source,
      LiveHub hub) {
    this.others = others;
    this.pages = pages.stream().collect(Collectors.toMap(LivePage::name, Function.identity()));
    this.source = source;
    this.hub = hub;
  }

  /** There may be something new to see; returns at once, and many calls become one rendering. */
  public void changed() {
    if (!thread.isShutdown() && waiting.compareAndSet(false, true)) {
      thread.execute(this::render);
    }
  }

  /** A sign of life with the time, to all readers. */
  public void beat(long now) {
    var beat = ServerSentEvent.of("beat", "{\"at\":" + now + "}");
    readings.values().forEach(reading -> reading.channel().beat(beat));
  }

  /** What a page of this name begins with. */
  LiveReading.Shown shown(String page, Audience audience, Language language) {
    LiveReading<S> reading = reading(new Key(page, audience, language));
    reading.show(() -> source.now(audience));
    return reading.shown();
  }

  /**
   * The stream that all pages read: {@code ?page=console&language=de}.
   *
   * @param roles who may read any page at all; empty where some are for everybody
   */
  public StreamRoute route(Set<Role> roles, Function<Optional<Reader>, Audience> audiences) {
    return new StreamRoute(
        "/live",
        "The live fragments of a page, named by 'page', in the language 'language'",
        roles,
        (reader, parameter) ->
            page(named(parameter))
                .filter(page -> mayRead(page, reader))
                .map(
                    page ->
                        stream(page.name(), audiences.apply(reader), parameter.apply("language"))));
  }

  private static String named(UnaryOperator<String> parameter) {
    return Optional.ofNullable(parameter.apply("page")).orElse(FRAME);
  }

  private StreamRoute.Stream stream(String page, Audience audience, String tag) {
    Language language = Optional.ofNullable(tag).flatMap(Language::tagged).orElse(Language.DE);
    LiveReading<S> reading = reading(new Key(page, audience, language));
    thread.execute(() -> advance(new Key(page, audience, language), reading));
    return reading.stream();
  }

  private Optional<LivePage<S>> page(String name) {
    return Optional.ofNullable(pages.get(name)).or(() -> others.apply(name));
  }

  private boolean mayRead(LivePage<S> page, Optional<Reader> reader) {
    return page.roles().isEmpty()
        || reader
            .filter(it -> it.actor().roles().stream().anyMatch(page.roles()::contains))
            .isPresent();
  }

  private LiveReading<S> reading(Key key) {
    return readings.computeIfAbsent(
        key,
        missing ->
            new LiveReading<>(
                page(key.page()).orElseThrow(), key.language(), hub.channel("page/" + key)));
  }

  private void render() {
    waiting.set(false);
    readings.forEach(
        (key, reading) -> {
          if (!reading.channel().isEmpty()) {
            advance(key, reading);
          }
        });
  }

  private void advance(Key key, LiveReading<S> reading) {
    try {
      reading.show(() -> source.now(key.audience()));
      reading.channel().wake();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The page %s is not up to date", key);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
