package org.konvent.satellite.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.statement.TallyStated.Correction;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Tally;

/** What the local API is sent. */
public final class Requests {

  private Requests() {}

  /** How many are accredited and present. */
  public record Presence(
      int accredited, int present, Optional<Integer> vote, Optional<String> ground) {}

  /** An officer's entry of a row. */
  public record Entry(String by, String pin, Tally tally, boolean supersede) {}

  /** The figures that hold after two entries differed. */
  public record Resolution(String by, String pin, Tally tally) {}

  /** Answers to findings. */
  public record Answers(
      String by,
      String pin,
      List<PlausibilityRule> acknowledged,
      Map<PlausibilityRule, String> paperSaysSo) {}

  /** An officer's act without further content. */
  public record Signature(String by, String pin) {}

  /** An officer confirms a row, or a correction of one. */
  public record Confirmation(String by, String pin, Optional<Correction> correction) {}

  /** Who withdraws what. */
  public record Withdrawal(String number, String password) {}

  /** More time for counting. */
  public record MoreTime(int minutes, String ground) {}

  /** The figures that the master recorded for this site, by their entry, are right. */
  public record Recorded(long figures) {}

  /** The figures that the master recorded for this site, by their entry, are wrong. */
  public record Dispute(long figures, String ground) {}

  public record Ground(String ground) {}

  /** A new officer. */
  public record NewOfficer(String name, String pin) {}
}
