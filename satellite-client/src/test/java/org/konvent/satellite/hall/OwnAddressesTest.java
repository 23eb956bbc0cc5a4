package org.konvent.satellite.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {

  private static final InetAddress CONTAINERS = numeric("172.17.0.1");
  private static final InetAddress HALL = numeric("192.168.178.20");
  private static final InetAddress GLOBAL = numeric("2001:db8::7");

  @Test
  void theAddressThatLeadsOutComesFirst_thenNumbersThatPeopleCanType() {
    assertThat(OwnAddresses.ordered(List.of(GLOBAL, CONTAINERS, HALL), Optional.of(HALL)))
        .containsExactly(HALL, CONTAINERS, GLOBAL);
  }

  @Test
  void aWayOutThatIsNoWayIn_suchAsATunnel_isNotOffered() {
    InetAddress tunnel = numeric("10.8.0.2");

    assertThat(OwnAddresses.ordered(List.of(HALL), Optional.of(tunnel))).containsExactly(HALL);
  }

  @Test
  void addressesLoseTheirZone_andThoseThatNeedOneAreLeftOut() throws UnknownHostException {
    InetAddress global = Inet6Address.getByAddress(null, GLOBAL.getAddress(), 2);
    InetAddress link = Inet6Address.getByAddress(null, numeric("fe80::1").getAddress(), 2);

    assertThat(OwnAddresses.ordered(List.of(link, global), Optional.empty()))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void aDeviceWithoutANetworkStillReachesItself() {
    assertThat(OwnAddresses.ordered(List.of(numeric("::1")), Optional.empty()))
        .containsExactly(InetAddress.getLoopbackAddress());
    assertThat(OwnAddresses.now()).isNotEmpty();
  }

  private static InetAddress numeric(String address) {
    try {
      return InetAddress.getByName(address); // no look-up: it is a number
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
