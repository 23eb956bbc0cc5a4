package org.konvent.model.convention;

import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.Total;

/** A total as it is announced, in words of its form: whole numbers, or fractions for a show of hands. */
public final class AnnouncedFigures {

  private AnnouncedFigures() {}

  public static Map<String, String> of(Total total) {
    Map<String, String> said = new TreeMap<>();
    if (total instanceof HandTotal hands) {
      said.put("yes", hands.yes().toString());
      said.put("no", hands.no().toString());
      said.put("abstain", hands.abstain().toString());
    }
    if (total instanceof CountedTotal counted) {
      said.put("issued", counted.slips().issued().toString());
      said.put("blank", counted.slips().blank().toString());
      said.put("cast", counted.slips().cast().toString());
      said.put("invalid", counted.slips().invalid().toString());
      said.put("valid", counted.slips().valid().toString());
      counted.options().forEach(it -> said.put("option:" + it.option(), it.count().toString()));
      counted.candidates().forEach(it -> said.put("option:" + it.option(), yesNoAbstain(it)));
      counted.profiles().forEach(it -> said.put("ranking:" + it.ranking(), it.count().toString()));
    }
    return said;
  }

  private static String yesNoAbstain(CandidateCount count) {
    return count.yes() + "/" + count.no() + "/" + count.abstain();
  }
}
