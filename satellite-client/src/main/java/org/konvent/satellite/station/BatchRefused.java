package org.konvent.satellite.station;

/** A batch that the mirror does not take over. */
final class BatchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final MirrorAlarm.Reason reason;

  BatchRefused(MirrorAlarm.Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  MirrorAlarm.Reason reason() {
    return reason;
  }
}
