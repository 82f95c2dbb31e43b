package org.moothall.documents.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.zwobble.mammoth.images.Image;

/// Pictures of Word files: those that can be printed and are not far larger than they look.
final class Pictures {
    private static final int MOST_BYTES = 20 << 20;
    private static final long MOST_DOTS = 40_000_000;
    private static final Set<String> PRINTED = Set.of("image/png", "image/jpeg", "image/gif");

    private Pictures() {}

    /// A picture as a `data:` address.
    static Optional<String> data(Image picture) throws IOException {
        if (!PRINTED.contains(picture.getContentType())) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = picture.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES || !isHonest(bytes)) {
            return Optional.empty();
        }
        return Optional.of("data:" + picture.getContentType() + ";base64,"
                + Base64.getEncoder().encodeToString(bytes));
    }

    private static boolean isHonest(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
        }
    }
}
