package org.konvent.satellite.hall;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Under which addresses other devices in the hall may reach this one. */
public final class OwnAddresses {

  /** Reserved for documentation: nothing is ever sent there, the way to it is only looked up. */
  private static final byte[] ELSEWHERE = {(byte) 203, 0, 113, 1};

  private static final int ANY_PORT = 9;
  private static final int LONGEST_LABEL = 63;

  private OwnAddresses() {}

  /**
   * The likeliest first: the one from which this device reaches other networks, then IPv4, then IPv6.
   * Bridges of virtual machines cannot be told from cables, so they stand behind. Loopback where
   * there is no network.
   */
  public static List<InetAddress> now() {
    try {
      List<InetAddress> all =
          NetworkInterface.networkInterfaces()
              .filter(OwnAddresses::leadsToOthers)
              .flatMap(NetworkInterface::inetAddresses)
              .toList();
      return ordered(all, outgoing());
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<InetAddress> ordered(List<InetAddress> all, Optional<InetAddress> outgoing) {
    List<InetAddress> usable =
        all.stream()
            .filter(OwnAddresses::isUsable)
            .map(OwnAddresses::withoutZone)
            .distinct()
            .sorted(
                comparing((InetAddress it) -> !outgoing.equals(Optional.of(it)))
                    .thenComparing(it -> !(it instanceof Inet4Address))
                    .thenComparing(InetAddress::getHostAddress))
            .toList();
    return usable.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : usable;
  }

  /** No browser takes the zone that a link-local IPv6 address needs. */
  private static boolean isUsable(InetAddress address) {
    boolean needsZone = address.isLinkLocalAddress() && !(address instanceof Inet4Address);
    return !needsZone && !address.isLoopbackAddress();
  }

  private static InetAddress withoutZone(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // it has the length of an address: it was one
    }
  }

  /** A tunnel, which is point to point, leads to no device in the hall. */
  private static boolean leadsToOthers(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
    } catch (SocketException e) {
      return false; // gone since it was listed
    }
  }

  private static Optional<InetAddress> outgoing() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByAddress(ELSEWHERE), ANY_PORT));
      return Optional.of(socket.getLocalAddress());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // no way out of this network, which is no reason not to serve it
    }
  }

  /** How devices find this one without any server of names (mDNS), where it has a name. */
  static Optional<String> localName() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName().split("\\.")[0])
          .filter(name -> name.length() <= LONGEST_LABEL && name.matches("[A-Za-z][A-Za-z0-9-]*"))
          .filter(name -> !name.equalsIgnoreCase("localhost"))
          .map(name -> name + ".local");
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
