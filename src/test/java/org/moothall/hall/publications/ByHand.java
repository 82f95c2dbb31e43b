package org.moothall.hall.publications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// The steps of `docs/format/ledger.md`, written from that page alone: nothing of the ledger's own code is used.
final class ByHand {
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private ByHand() {}

    static byte[] sha(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leaf(String line) {
        return sha(new byte[] {0}, line.getBytes(StandardCharsets.UTF_8));
    }

    static String content(String nonce, String text) {
        return hex(sha(HexFormat.of().parseHex(nonce), text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The root over leaves, straight from the definition.
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? sha() : leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /// The root that a path of siblings leads to, straight from the definition.
    static byte[] climb(byte[] leaf, long index, long size, List<String> path) {
        if (size == 1) {
            return leaf;
        }
        long left = Long.highestOneBit(size - 1);
        byte[] sibling = HexFormat.of().parseHex(path.getLast());
        List<String> rest = path.subList(0, path.size() - 1);
        return index < left
                ? node(climb(leaf, index, left, rest), sibling)
                : node(sibling, climb(leaf, index - left, size - left, rest));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha(new byte[] {1}, left, right);
    }

    /// Whether a note was signed with a key given as `name+id+key`.
    static boolean isSigned(String note, String key) throws GeneralSecurityException {
        int end = note.indexOf("\n\n") + 1;
        String[] line = note.substring(end + 1).strip().split(" ", -1);
        byte[] signature = Base64.getDecoder().decode(line[2]);
        byte[] raw = Base64.getDecoder().decode(key.split("\\+", 3)[2]);
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + 32);
        System.arraycopy(raw, 1, encoded, PREFIX.length, 32);
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        ed25519.update(note.substring(0, end).getBytes(StandardCharsets.UTF_8));
        return ed25519.verify(Arrays.copyOfRange(signature, 4, signature.length));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
