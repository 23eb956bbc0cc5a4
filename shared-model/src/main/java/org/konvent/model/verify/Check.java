package org.konvent.model.verify;

import static org.konvent.model.verify.Level.FAILED;
import static org.konvent.model.verify.Level.INCOMPLETE;
import static org.konvent.model.verify.Level.NOTE;

/**
 * What is checked; the exact rule of each stands in {@code docs/reference/record-format.md}, its text for people in
 * {@code checks_*.properties}.
 */
public enum Check {
  /** No bundle: no zip, beyond the limits, no manifest. */
  I_01(FAILED),
  /** A file is not the one that the manifest lists. */
  I_02(FAILED),
  /** A line or entry is not of the form that belongs there. */
  I_03(FAILED),
  /** The lines do not lead to the root that the log has signed for them. */
  I_04(FAILED),
  /** A sealed part is not the one that its entry is committed to. */
  I_05(FAILED),
  /** A sealed part is there although the journal says that it was erased. */
  I_06(FAILED),
  /** An entry cannot follow what stands before it. */
  I_07(FAILED),

  /** The manifest is not signed by the key that it names. */
  A_01(FAILED),
  /** The manifest's key is not a valid key of the installation, or not the log's. */
  A_02(FAILED),
  /** A checkpoint is not signed by the log key. */
  A_03(FAILED),
  /** Another log key than in the founding entry, in the other bundles, or as given. */
  A_04(FAILED),
  /** A statement is not signed by the key that is valid at its position. */
  A_05(FAILED),
  /** An installation spoke, or was enrolled, that could not. */
  A_06(FAILED),
  /** A cosignature is wrong. */
  A_07(FAILED),

  /** An entry does not stand at its position. */
  C_01(FAILED),
  /** An installation's chain has a gap in the journal. */
  C_02(FAILED),
  /** A statement that was receipted is not in the journal. */
  C_03(FAILED),
  /** A statement in the journal is not in the record of the site that is said to have made it. */
  C_04(FAILED),
  /** The statements in a bundle have a gap. */
  C_05(FAILED),
  /** No bundle of a site. */
  C_06(INCOMPLETE),
  /** The figures of rows that count are in no bundle. */
  C_07(INCOMPLETE),
  /** A statement's note is in no bundle. */
  C_08(INCOMPLETE),
  /** A statement without a receipt is not in the journal. */
  C_09(INCOMPLETE),
  /** The log has signed more entries than any bundle has. */
  C_10(INCOMPLETE),
  /** What an older bundle held is missing. */
  C_11(FAILED),

  /** Bundles of different conventions. */
  K_01(FAILED),
  /** The log has signed two histories. */
  K_02(FAILED),
  /** A statement has seen another history. */
  K_03(FAILED),
  /** An entry says something else than the statement that it is about. */
  K_04(FAILED),
  /** A verdict on lateness is wrong. */
  K_05(FAILED),
  /** Times that cannot be. */
  K_06(FAILED),
  /** The clocks of a vote were set against the rules. */
  K_07(FAILED),
  /** Question or rules were not those frozen. */
  K_08(FAILED),
  /** An act that was not allowed as things stood. */
  K_09(FAILED),
  /** A statement was accepted that had to be refused. */
  K_10(FAILED),
  /** A statement was refused without the reason given. */
  K_11(FAILED),
  /** Who was present was frozen otherwise than reported. */
  K_12(FAILED),
  /** An announced total is not the sum of its rows. */
  K_13(FAILED),
  /** An announced outcome is not what rule and figures give. */
  K_14(FAILED),
  /** Rows published together are not the sum of their sites. */
  K_15(FAILED),
  /** A site heard another result announced. */
  K_16(FAILED),
  /** An act of two persons without two persons. */
  K_17(FAILED),
  /** A correction is not what was proposed and stated. */
  K_18(FAILED),
  /** Figures by telephone were not taken as they must be. */
  K_19(FAILED),
  /** The sites of a vote are not those of the convention. */
  K_20(FAILED),
  /** A result was announced or declared against the rules. */
  K_21(FAILED),
  /** A statement was journalled twice. */
  K_22(FAILED),
  /** Figures by telephone differ from what the site has signed and the journal does not hold. */
  K_23(FAILED),
  /** Minutes in a site's record are not those that it sealed. */
  K_24(FAILED),

  /** A receipt does not prove what it is for. */
  E_01(FAILED),
  /** A journalled statement has no receipt in its site's record. */
  E_02(INCOMPLETE),
  /** There are cosignatures, but not of enough sites. */
  E_03(INCOMPLETE),
  /** A row that counts came by telephone and is not signed by its site. */
  E_04(NOTE),
  /** The site's own figures differ from those by telephone that stand. */
  E_05(NOTE),
  /** The chair decided where the figures are not clear, or against them. */
  E_06(NOTE),
  /** Entries were lost, and a new epoch began; what was known beyond is not judged. */
  E_07(NOTE);

  private final Level level;

  Check(Level level) {
    this.level = level;
  }

  /** The stable id, such as {@code K-13}. */
  public String id() {
    return name().replace('_', '-');
  }

  public Level level() {
    return level;
  }
}
