package nl.zaakwijs.clients.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A part of a file, read as a stream of its own. */
final class FileSection extends InputStream {
  private final RandomAccessFile file;
  private long left;

  FileSection(Path path, long from, long length) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
    this.left = length;
    file.seek(from);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = file.read(target, offset, (int) Math.min(length, left));
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
