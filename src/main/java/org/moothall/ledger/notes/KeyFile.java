package org.moothall.ledger.notes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file of the ledger's key: PEM, the private half (PKCS #8) and then the public one, as `openssl` reads
/// them. Both are kept because the JDK does not draw the one from the other.
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private KeyFile() {}

    static KeyPair open(Path file) throws GeneralSecurityException {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            if (posix(file)) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
            return read(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new KeyUnusable(file, "it cannot be read or made (" + e.getMessage() + ")", e);
        } catch (IllegalArgumentException e) {
            throw new KeyUnusable(file, String.valueOf(e.getMessage()), e);
        }
    }

    /// Writes the whole file apart and then gives it its name, so that neither a crash nor a second process
    /// starting at the same moment leaves half a key or two.
    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = SigningKey.fresh();
        String text = block("PRIVATE KEY", pair.getPrivate().getEncoded())
                + block("PUBLIC KEY", pair.getPublic().getEncoded());
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        FileAttribute<?>[] attributes = posix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        Path apart = Files.createTempFile(folder, file.getFileName() + ".", ".new", attributes);
        try {
            try (FileChannel channel = FileChannel.open(apart, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.US_ASCII.encode(text));
                channel.force(true);
            }
            Files.createLink(file, apart);
        } catch (FileAlreadyExistsException e) {
            // another process made it first: that one holds
        } finally {
            Files.deleteIfExists(apart);
        }
    }

    private static KeyPair read(String text) throws GeneralSecurityException {
        KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                ed25519.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))),
                ed25519.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY"))));
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String block(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    private static byte[] block(String text, String label) {
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----([^-]*)-----END " + label + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException("it has no " + label);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
