package org.konvent.satellite.local;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.konvent.model.wire.Headers;

/** Who asks in this request. */
@RequestScoped
public class Guest {

  private final RoutingContext request;
  private final Visitors visitors;
  private final PinCheck pins;

  public Guest(RoutingContext request, Visitors visitors, PinCheck pins) {
    this.request = request;
    this.visitors = visitors;
    this.pins = pins;
  }

  /** The id under which the page asks again where it did not get an answer. */
  Optional<String> command() {
    return Optional.ofNullable(request.request().getHeader(Headers.COMMAND));
  }

  public Visitor visitor() {
    return visitors.of(request);
  }

  /**
   * The officer who acts: by name and PIN where they are given, such as for a second entry at the
   * same desk, otherwise who is signed in.
   */
  String officer(Optional<String> by, Optional<String> pin) {
    if (by.isPresent()) {
      if (!pins.seats(by.get(), pin.orElse("")).contains(Seat.OFFICER)) {
        throw new LocalRefused(PinCheck.NOT_ALLOWED, PinCheck.WRONG);
      }
      return by.get();
    }
    Visitor visitor = visitor();
    return visitor
        .name()
        .filter(name -> visitor.has(Seat.OFFICER))
        .orElseThrow(() -> new LocalRefused(PinCheck.NOT_ALLOWED, PinCheck.WRONG));
  }
}
