package org.konvent.model.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.vote.Question;

/**
 * The minutes of a site or of the whole convention, for every format.
 *
 * @param siteNames of all sites, by id
 * @param questions of all votes, in order
 * @param votes one after the other, each drawn when it is asked for: together they may be long
 */
public record Minutes(
    Cover cover,
    Map<String, String> siteNames,
    List<SiteLine> sites,
    List<AgendaLine> agenda,
    List<SpeechLine> speeches,
    List<IncidentLine> incidents,
    List<FunctionLine> functions,
    List<NoteLine> notes,
    List<Question> questions,
    Iterable<VoteMinutes> votes) {

  public Minutes {
    siteNames = Map.copyOf(siteNames);
    sites = List.copyOf(sites);
    agenda = List.copyOf(agenda);
    speeches = List.copyOf(speeches);
    incidents = List.copyOf(incidents);
    functions = List.copyOf(functions);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }

  /** What people call a site; one that is gone keeps its id. */
  public String siteName(String id) {
    return siteNames.getOrDefault(id, id);
  }

  /** Names of those who held the function last, as far as they may be read. */
  public List<String> holders(SiteFunction function) {
    return functions.stream()
        .filter(line -> line.office().function() == function)
        .map(FunctionLine::name)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
