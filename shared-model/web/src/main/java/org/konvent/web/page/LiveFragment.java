package org.konvent.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.function.Function;

/**
 * A part of a page that keeps itself up to date: a pure function of what there is to see. In the page
 * it is {@code <div id="…" data-live>}.
 *
 * @param id of the element whose content it is
 * @param <S> what there is to see for one audience
 */
public record LiveFragment<S>(String id, Function<S, TemplateInstance> view) {

  String render(S seen, Language language) {
    return view.apply(seen).setLocale(language.locale()).render();
  }
}
