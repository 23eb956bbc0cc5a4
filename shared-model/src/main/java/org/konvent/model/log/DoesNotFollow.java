package org.konvent.model.log;

/** A checkpoint that does not follow from what a witness holds: somebody tells two stories. */
public final class DoesNotFollow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TreeHead computed;
  private final transient Checkpoint claimed;

  /**
   * @param computed size and root as the witness computes them
   * @param claimed what the checkpoint says instead
   */
  public DoesNotFollow(TreeHead computed, Checkpoint claimed) {
    super(
        "computed size "
            + computed.size()
            + " and root "
            + computed.root()
            + ", but the checkpoint of "
            + claimed.origin()
            + " says size "
            + claimed.size()
            + " and root "
            + claimed.root());
    this.computed = computed;
    this.claimed = claimed;
  }

  /** Size and root as the witness computes them from its own entries and the new ones. */
  public TreeHead computed() {
    return computed;
  }

  /** What the checkpoint says. */
  public Checkpoint claimed() {
    return claimed;
  }
}
