package org.konvent.satellite.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.satellite.station.H2StationStore;
import org.konvent.satellite.station.StationStore;

/** The directory of one installation: its file, readable by the owner only, and where it is reached. */
final class DataDirectory {

  private static final String LOCAL_API = "local-api.json";

  private final Path path;

  DataDirectory(Path path) {
    this.path = path;
  }

  /** Where the running satellite of this directory listens. */
  record LocalApi(int port, String token) {}

  Path path() {
    return path;
  }

  /** Opens the data; made where there is none. */
  StationStore open() {
    return H2StationStore.open(path);
  }

  void announce(LocalApi api) throws IOException {
    Path fresh = Files.createTempFile(path, "local-api", ".tmp"); // readable by the owner only
    Files.write(fresh, ModelJson.canonical(api));
    Files.move(
        fresh,
        path.resolve(LOCAL_API),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  void withdraw() throws IOException {
    Files.deleteIfExists(path.resolve(LOCAL_API));
  }

  Optional<LocalApi> localApi() {
    try {
      String json = Files.readString(path.resolve(LOCAL_API));
      return Optional.of(ModelJson.read(json.getBytes(UTF_8), LocalApi.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
