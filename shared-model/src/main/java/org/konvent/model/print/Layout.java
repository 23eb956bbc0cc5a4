package org.konvent.model.print;

import java.util.function.UnaryOperator;

/**
 * How minutes are printed.
 *
 * @param language {@code de} or {@code en}
 * @param picture makes the address of an image that shows a text as a QR code
 * @param paged for paper: with bookmarks, which only a program that makes pages knows
 */
public record Layout(String language, UnaryOperator<String> picture, boolean paged) {}
