package org.konvent.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.web.live.LiveHub;

class LivePagesTest {

  private final Template template = Engine.builder().addDefaults().build().parse("{seen}");
  private final AtomicInteger renderings = new AtomicInteger();
  private String seen = "a";

  private final LivePage<String> desk =
      new LivePage<>(
          "desk", Set.of(), List.of(new LiveFragment<>("changing", this::view), still()));

  private final LivePages<String> pages =
      new LivePages<>(List.of(desk), audience -> new LiveSource.Seen<>(seen, seen), new LiveHub());

  private io.quarkus.qute.TemplateInstance view(String content) {
    renderings.incrementAndGet();
    return template.data("seen", content);
  }

  private LiveFragment<String> still() {
    return new LiveFragment<>("still", content -> template.data("seen", "always"));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void aChangeIsRenderedOncePerAudienceAndLanguage_howeverManyRead() {
    for (int i = 0; i < 1_000; i++) {
      pages.shown("desk", Audience.CREW, Language.DE);
    }
    assertThat(renderings).hasValue(1);

    pages.shown("desk", Audience.CREW, Language.EN);
    pages.shown("desk", Audience.AUDITOR, Language.DE);
    assertThat(renderings).hasValue(3);

    seen = "b";
    for (int i = 0; i < 1_000; i++) {
      pages.shown("desk", Audience.CREW, Language.DE);
    }
    assertThat(renderings).hasValue(4);
  }

  @Test
  void onlyTheFragmentThatChangedIsSent() {
    LiveReading.Shown before = pages.shown("desk", Audience.CREW, Language.DE);
    seen = "b";
    LiveReading.Shown after = pages.shown("desk", Audience.CREW, Language.DE);

    assertThat(before.html()).containsEntry("changing", "a").containsEntry("still", "always");
    assertThat(after.html()).containsEntry("changing", "b").containsEntry("still", "always");
    assertThat(position(after)).isEqualTo(position(before) + 1);
  }

  @Test
  void whoLookedEarlierDoesNotShowLater() throws InterruptedException {
    var reading = new LiveReading<>(desk, Language.DE, new LiveHub().channel("desk"));
    var looking = new CountDownLatch(1);
    var mayShow = new CountDownLatch(1);
    Thread earlier =
        new Thread(
            () ->
                reading.show(
                    () -> {
                      looking.countDown();
                      awaits(mayShow);
                      return new LiveSource.Seen<>("b", "b");
                    }));
    earlier.start();
    awaits(looking);

    Thread later = new Thread(() -> reading.show(() -> new LiveSource.Seen<>("c", "c")));
    later.start();
    while (later.isAlive() && later.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait(); // until it waits for the earlier one, or was let past
    }
    mayShow.countDown();
    earlier.join();
    later.join();

    assertThat(reading.shown().html()).containsEntry("changing", "c");
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPositionOfAnotherRunBeginsAnew() {
    var frames = new org.konvent.web.live.LatestFrames();
    frames.replace("x", "1");
    assertThat(frames.position(frames.newest())).isEqualTo(1);
    assertThat(frames.position("earlier-1")).isZero();
    assertThat(frames.position("0")).isZero();
  }

  private static long position(LiveReading.Shown shown) {
    return Long.parseLong(shown.after().substring(shown.after().lastIndexOf('-') + 1));
  }
}
