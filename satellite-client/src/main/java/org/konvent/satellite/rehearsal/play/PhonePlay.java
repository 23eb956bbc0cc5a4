package org.konvent.satellite.rehearsal.play;

import java.util.LinkedHashMap;
import java.util.Map;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.tally.Findings;
import org.konvent.model.tally.Plausibility;
import org.konvent.model.tally.RowContext;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Question;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.Figures;

/**
 * A site reads out its figures by telephone: one officer of the crew types them, both sides compare the
 * check code on the slip, a second officer confirms.
 */
final class PhonePlay {

  private static final int CODE_LENGTH = 8;

  private final Crew crew;
  private final SimulatedSite site;
  private final int vote;
  private final Question question;

  PhonePlay(Crew crew, SimulatedSite site, int vote, Question question) {
    this.crew = crew;
    this.site = site;
    this.vote = vote;
    this.question = question;
  }

  void transmit(Figures slip) {
    Tally tally = checked(slip.tally(Presence.at(site), question.paper()));
    String code = Hash.sha256(ModelJson.canonical(tally)).hex().substring(0, CODE_LENGTH);
    long typed =
        crew.order(Seat.OFFICER, path("phone-tallies"), form(tally, code))
            .position("PhoneTallyTyped");
    crew.order(
        Seat.DEPUTY,
        path("phone-confirmations"),
        Map.of("site", site.id(), "typed", typed, "code", code));
  }

  private Tally checked(Tally tally) {
    Findings findings =
        Plausibility.check(
            question.paper(), tally, RowContext.present(tally.present()), question.profile());
    return tally.withRemarks(TallyDesk.remarks(findings));
  }

  private Map<String, Object> form(Tally tally, String code) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("site", site.id());
    form.put("tally", ModelJson.tree(tally));
    form.put("officers", site.officers());
    form.put("called", "0000 rehearsal");
    form.put("code", code);
    return form;
  }

  private String path(String act) {
    return "/votes/" + vote + "/" + act;
  }
}
