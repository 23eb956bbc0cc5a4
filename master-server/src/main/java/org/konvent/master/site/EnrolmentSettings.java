package org.konvent.master.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Enrolling installations. */
@ConfigMapping(prefix = "konvent.enrolment")
public interface EnrolmentSettings {

  /** How long a one-time code is good; long enough for a call, too short to be found later. */
  @WithDefault("PT30M")
  Duration code();
}
