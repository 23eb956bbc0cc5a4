package org.konvent.satellite.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of a vector drawing.
 *
 * @param size width and height of the drawing, with the quiet zone
 * @param path for {@code <path d="…">}
 */
public record QrDrawing(String text, int size, String path) {

  private static final int QUIET = 4;

  static QrDrawing of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return new QrDrawing(text, code.size + 2 * QUIET, path.toString());
  }
}
