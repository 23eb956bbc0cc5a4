package org.konvent.model.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * A refusal on the wire ({@code application/problem+json}).
 *
 * @param type stable address of the code's documentation
 * @param code stable name for programs
 * @param title what happened, in the reader's language
 * @param detail what to do, in the reader's language
 * @param more the values named in the texts
 */
public record Problem(
    String type,
    String code,
    String title,
    int status,
    String detail,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {}
