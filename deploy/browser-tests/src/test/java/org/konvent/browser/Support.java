package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.konvent.model.site.TicketClosed;
import org.konvent.model.site.TicketTaken;

/** A site needs help that is no matter of figures. */
record Support(Running running) {

  void takesARequest() {
    try (Person admin = running.hall().crew("admin");
        Person chair = running.hall().crew("chair")) {
      admin.opens(running.hall().master().address(), "/sites/trier");
      admin.sends(
          "form[data-act$='/tickets']",
          Map.of("text", "Das Mikrofon am Redepult kratzt"),
          "Anlegen");
      chair.opens(running.hall().master().address(), "/console");
      chair.sees("#alerts", "Das Mikrofon am Redepult kratzt");
      chair.presses("Ich kümmere mich").sees("#alerts", "chair kümmert sich");
      Look.at(chair, "konsole-anfrage");
      chair.clicks("#alerts [data-key^=ticket] form[data-act$='/closing'] button");
      chair.page().locator("#alerts [data-key^=ticket]").waitFor(Person.detached());
    }
    assertThat(ReadBack.of(running.hall()).facts(TicketTaken.class)).hasSize(1);
    assertThat(ReadBack.of(running.hall()).facts(TicketClosed.class)).hasSize(1);
  }
}
