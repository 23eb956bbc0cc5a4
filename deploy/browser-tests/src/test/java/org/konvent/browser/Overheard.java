package org.konvent.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Everything that servers sent to somebody's browser: bodies of answers, and events of streams. */
final class Overheard {

  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 301, 302, 303, 304);
  private static final String STREAMS =
      """
      {
        const Right = EventSource;
        globalThis.EventSource = class extends Right {
          addEventListener(name, listener) {
            super.addEventListener(name, event => {
              konventOverheard(event.data);
              listener(event);
            });
          }
        };
      }
      """;

  private final Page page;
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<Response> answers = new CopyOnWriteArrayList<>();

  /** Before anything is opened. Events are kept for good, bodies as long as their page is open. */
  Overheard(Person person) {
    page = person.page();
    page.exposeFunction("konventOverheard", data -> events.add("" + data[0]));
    page.addInitScript(STREAMS);
    page.onRequest(this::forgetWhatIsLeft);
    page.onFrameNavigated(this::forgetWhatCameMeanwhile);
    page.onResponse(answers::add);
  }

  private void forgetWhatIsLeft(Request request) {
    if (request.isNavigationRequest()) {
      answers.clear();
    }
  }

  /** The page that is left asks on until the next one is there. */
  private void forgetWhatCameMeanwhile(Frame frame) {
    answers.removeIf(it -> !it.request().isNavigationRequest());
  }

  /** All of it so far. */
  String text() {
    page.evaluate("0"); // what the browser has told before comes before this answer
    return answers.stream()
            .filter(Overheard::hasBody)
            .map(answer -> new String(answer.body(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"))
        + String.join("\n", events);
  }

  /** A stream has none before it ends; its events are heard one by one. */
  private static boolean hasBody(Response answer) {
    String type = answer.headers().getOrDefault("content-type", "");
    return !WITHOUT_BODY.contains(answer.status()) && !type.startsWith("text/event-stream");
  }
}
