package org.konvent.model.minutes;

import java.util.Optional;
import org.konvent.model.site.Office;

/**
 * Who did what at a site, from–to.
 *
 * @param name absent where it is not disclosed, or was erased
 */
public record FunctionLine(Office office, Optional<String> name, Anchor anchor) {}
