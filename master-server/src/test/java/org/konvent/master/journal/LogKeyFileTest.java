package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.log.Ed25519KeyPair;

class LogKeyFileTest {

  @TempDir Path directory;

  @Test
  void aKeyIsReadAsItWasMade_byItsOwnerOnly() throws IOException {
    Path path = directory.resolve("new/log-key");
    Ed25519KeyPair made = new LogKeyFile(path).create(new SecureRandom());

    assertThat(new LogKeyFile(path).read()).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyIsNeverOverwritten() throws IOException {
    LogKeyFile file = new LogKeyFile(directory.resolve("log-key"));
    file.create(new SecureRandom());

    assertThatThrownBy(() -> file.create(new SecureRandom()))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws IOException {
    Path path = directory.resolve("log-key");
    LogKeyFile file = new LogKeyFile(path);
    file.create(new SecureRandom());
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(file::read).hasMessageContaining("mode 600");
  }

  @Test
  void aDamagedKeyIsRefused() throws IOException {
    Path path = directory.resolve("log-key");
    new LogKeyFile(path).create(new SecureRandom());
    Files.writeString(path, Files.readString(path).replace('A', 'B'));

    assertThatThrownBy(() -> new LogKeyFile(path).read()).isInstanceOf(IOException.class);
  }
}
