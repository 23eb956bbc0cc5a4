package org.konvent.model.agenda;

import java.util.Optional;

/**
 * A motion text imported before the convention; its {@link MotionWording} is sealed in entry {@code
 * seq}.
 *
 * @param number as printed, such as {@code P22}
 * @param amends number of the motion text that it amends
 */
public record MotionText(String number, Optional<String> amends, long seq) {}
