package org.konvent.satellite.station;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.message.DbException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Puts H2's files on a {@link FaultyDisk}. H2 makes paths by their class: there is one disk at a time. */
public final class FaultyPath extends FilePathWrapper {

  static final String SCHEME = "faulty";

  private static FaultyDisk disk;

  static void mount(FaultyDisk mounted) {
    disk = mounted;
    FilePath.register(new FaultyPath());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  private Path path() {
    return Path.of(getBase().toString());
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    disk.opened(path());
    return new OpenFile(disk, getName(), super.open(mode));
  }

  @Override
  public InputStream newInputStream() throws IOException {
    disk.alive();
    return super.newInputStream();
  }

  @Override
  public OutputStream newOutputStream(boolean append) throws IOException {
    throw new IOException("not counted: " + name);
  }

  @Override
  public void delete() {
    if (exists()) {
      done(() -> disk.deletes(getName()));
      super.delete();
    }
  }

  @Override
  public void moveTo(FilePath target, boolean replace) {
    done(() -> disk.renames(getName(), target.getName()));
    super.moveTo(target, replace);
  }

  private static void done(Naming naming) {
    try {
      naming.done();
    } catch (IOException e) {
      throw DbException.convertIOException(e, "name");
    }
  }

  private interface Naming {
    void done() throws IOException;
  }

  private static final class OpenFile extends FileBaseDefault {

    private final FaultyDisk disk;
    private final String name;
    private final FileChannel file;

    OpenFile(FaultyDisk disk, String name, FileChannel file) {
      this.disk = disk;
      this.name = name;
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
      disk.alive();
      return file.read(into, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      byte[] bytes = new byte[from.remaining()];
      from.get(bytes);
      int written = disk.writes(name, position, bytes);
      ByteBuffer done = ByteBuffer.wrap(bytes, 0, written);
      for (long to = position; done.hasRemaining(); ) {
        to += file.write(done, to);
      }
      if (written < bytes.length) {
        throw new IOException(FaultyDisk.Fault.ENOSPC.message);
      }
      return written;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      disk.cuts(name, size);
      file.truncate(size);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      disk.syncs(name);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
