package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.konvent.satellite.rehearsal.play.Step;

/** A step as written in a scenario: its kind, then what it needs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @Type(value = AgendaStep.class, name = "agenda"),
  @Type(value = PresenceStep.class, name = "presence"),
  @Type(value = SpeakStep.class, name = "speak"),
  @Type(value = NextStep.class, name = "next"),
  @Type(value = MotionStep.class, name = "motion"),
  @Type(value = ProceduralStep.class, name = "procedural"),
  @Type(value = VoteStep.class, name = "vote"),
  @Type(value = CutStep.class, name = "cut"),
  @Type(value = RestoreStep.class, name = "restore"),
  @Type(value = CorrectStep.class, name = "correct"),
  @Type(value = EndStep.class, name = "end")
})
interface ScenarioStep extends Step {}
