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

  /**
   * An officer's entry of a row.
   *
   * @param by who enters it, with the PIN; absent for whoever is signed in
   * @param review whether a show of hands is reviewed at once, because its figures are shown
   */
  public record Entry(
      Optional<String> by,
      Optional<String> pin,
      Tally tally,
      Optional<Boolean> supersede,
      Optional<Boolean> review) {}

  /**
   * The figures that hold after two entries differed.
   *
   * @param tally the whole row, or
   * @param chosen by the field that differs: whether the {@code second} entry of it holds
   */
  public record Resolution(
      Optional<String> by,
      Optional<String> pin,
      Optional<Tally> tally,
      Optional<Map<String, String>> chosen) {}

  /** Answers to findings. */
  public record Answers(
      Optional<String> by,
      Optional<String> pin,
      List<PlausibilityRule> acknowledged,
      Map<PlausibilityRule, String> paperSaysSo) {}

  /** An officer's act without further content. */
  public record Signature(Optional<String> by, Optional<String> pin) {}

  /**
   * An officer confirms a row, or a correction of one.
   *
   * @param acknowledged warnings, and
   * @param paperSaysSo reasons, answered in the same act
   */
  public record Confirmation(
      Optional<String> by,
      Optional<String> pin,
      Optional<Correction> correction,
      Optional<List<PlausibilityRule>> acknowledged,
      Optional<Map<PlausibilityRule, String>> paperSaysSo) {}

  /** Who withdraws what. */
  public record Withdrawal(String number, String password) {}

  /** More time for counting. */
  public record MoreTime(int minutes, String ground) {}

  /** The figures that the master recorded for this site, by their entry, are right. */
  public record Recorded(long figures) {}

  /** The figures that the master recorded for this site, by their entry, are wrong. */
  public record Dispute(long figures, String ground) {}

  public record Ground(String ground) {}

  /** A new officer, or somebody who takes the minutes. */
  public record NewOfficer(String name, String pin) {}

  /** Somebody signs in. */
  public record SignIn(String name, String pin) {}

  /** What a device is set up with. */
  public record SetUp(
      List<String> servers, String site, Optional<String> suffix, String password) {}

  /** The one-time code that the crew read out. */
  public record Code(String code) {}
}
