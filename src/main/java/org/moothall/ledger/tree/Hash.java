package org.moothall.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 value: 32 bytes, compared by what they are.
public final class Hash {
    /// Length in bytes.
    public static final int LENGTH = 32;

    /// The root of a tree without leaves: the hash of nothing (RFC 9162, 2.1.1).
    public static final Hash EMPTY = Hash.of(new byte[0]);

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// The SHA-256 of these parts, one after the other.
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /// The hash of a leaf: SHA-256 of 0x00 and the leaf's bytes.
    public static Hash leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        digest.update(data);
        return new Hash(digest.digest());
    }

    /// The hash of an inner node: SHA-256 of 0x01 and its two children.
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    /// The value kept as these 32 bytes.
    ///
    /// @throws IllegalArgumentException where they are not 32
    public static Hash kept(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /// The value written in hexadecimal.
    ///
    /// @throws IllegalArgumentException where it is not one
    public static Hash hex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /// The value written in Base 64, as in a checkpoint.
    ///
    /// @throws IllegalArgumentException where it is not one
    public static Hash base64(String base64) {
        return new Hash(Base64.getDecoder().decode(base64));
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// Standard Base 64 (RFC 4648, section 4).
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
