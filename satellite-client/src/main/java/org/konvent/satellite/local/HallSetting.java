package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.konvent.model.journal.ModelJson;
import org.konvent.satellite.station.StationStore;

/**
 * What is kept of the hall's network over a restart.
 *
 * @param open whether nobody has closed it
 * @param port taken last
 * @param password of the file with the keys
 */
record HallSetting(boolean open, int port, String password) {

  private static final String NAME = "hall";
  private static final int USUAL_PORT = 8443;

  static HallSetting load(StationStore store) {
    return store
        .setting(NAME)
        .map(json -> ModelJson.read(json.getBytes(UTF_8), HallSetting.class))
        .orElseGet(() -> new HallSetting(false, USUAL_PORT, Tokens.random()));
  }

  HallSetting opened(int at) {
    return new HallSetting(true, at, password);
  }

  HallSetting closed() {
    return new HallSetting(false, port, password);
  }

  void save(StationStore store) {
    store.putSettings(Map.of(NAME, new String(ModelJson.canonical(this), UTF_8)));
  }
}
