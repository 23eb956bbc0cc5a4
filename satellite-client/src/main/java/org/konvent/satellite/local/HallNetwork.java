package org.konvent.satellite.local;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.konvent.satellite.hall.HallCertificates;
import org.konvent.satellite.hall.HallKeys;
import org.konvent.satellite.hall.HallListener;
import org.konvent.satellite.hall.NoCertificate;
import org.konvent.satellite.hall.OwnAddresses;

/** Opens this satellite's pages to devices in the hall, over TLS, until somebody closes them. */
@ApplicationScoped
public class HallNetwork {

  private static final Logger LOG = Logger.getLogger(HallNetwork.class);

  /** So long a device may wait after this one got another address. */
  private static final long LOOK_MILLIS = 10_000;

  private final LocalStation local;
  private final Addresses addresses;
  private final Vertx vertx;
  private volatile HallState state = HallState.CLOSED;
  private HallListener listener;
  private volatile HallCertificates certificates;
  private List<InetAddress> known = List.of();
  private long timer;

  public HallNetwork(LocalStation local, Addresses addresses, Vertx vertx) {
    this.local = local;
    this.addresses = addresses;
    this.vertx = vertx;
  }

  /** Whether this request came from the hall: only that listener speaks TLS. */
  static boolean isFromHall(RoutingContext request) {
    return request.request().connection().isSsl();
  }

  public HallState state() {
    return state;
  }

  /** What devices are made to trust; there once the hall was open. */
  public Optional<HallCertificates> certificates() {
    HallCertificates proved = certificates;
    if (proved != null) {
      return Optional.of(proved);
    }
    return local.isOpen() ? keys().kept() : Optional.empty();
  }

  /**
   * Opens the hall where it is closed: on the port of last time, or whichever is free.
   *
   * @throws NoCertificate where there is no certificate to be had
   */
  public synchronized void open() {
    if (listener != null) {
      return;
    }
    HallSetting setting = setting();
    setting.save(local.store()); // keys without their password would be lost
    List<InetAddress> now = OwnAddresses.now();
    prove(now);
    listener =
        HallListener.open(
            vertx, setting.port(), keys().identity(), VertxHttpRecorder.getRootHandler());
    try {
      timer = vertx.setPeriodic(LOOK_MILLIS, tick -> vertx.executeBlocking(this::look));
      tell(now);
      setting.opened(listener.port()).save(local.store());
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  /** Closes it, also for those who are in. */
  public synchronized void close() {
    end();
    setting().closed().save(local.store());
  }

  /** Opens it at the start, where nobody closed it. A satellite that cannot works on without. */
  public synchronized void resume() {
    try {
      if (setting().open()) {
        open();
      }
    } catch (RuntimeException e) {
      LOG.error("The hall's network stays closed", e);
    }
  }

  /** Follows the device's addresses, which a network may change at any time. */
  private synchronized Void look() {
    List<InetAddress> now = OwnAddresses.now();
    if (listener == null || now.equals(known) && certificates.fit(now, local.wallMillis())) {
      return null;
    }
    try {
      prove(now);
      listener.renew(keys().identity());
      tell(now);
    } catch (RuntimeException e) {
      LOG.error("The hall's network knows this device by its former address only", e);
    }
    return null;
  }

  private void prove(List<InetAddress> now) {
    certificates = keys().fitting(now, local.wallMillis());
  }

  private void tell(List<InetAddress> now) {
    known = now;
    List<Addresses.InTheHall> pages =
        now.stream().map(this::origin).map(addresses::inTheHall).toList();
    state = new HallState(true, pages, Optional.of(certificates.fingerprint()));
  }

  private String origin(InetAddress address) {
    String host = address.getHostAddress();
    String name = address instanceof Inet6Address ? "[" + host + "]" : host;
    return "https://" + name + ":" + listener.port();
  }

  private HallKeys keys() {
    return new HallKeys(local.directory(), setting().password());
  }

  private HallSetting setting() {
    return HallSetting.load(local.store());
  }

  synchronized void stop(@Observes ShutdownEvent end) {
    end();
  }

  private void end() {
    if (listener != null) {
      vertx.cancelTimer(timer);
      listener.close();
      listener = null;
      state = HallState.CLOSED;
    }
  }
}
