package org.moothall.ledger.notes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.moothall.ledger.tree.Hash;

/// The public half of a ledger's key, in the form that verifiers of signed notes take: `name+id+key`, where the
/// id is eight hexadecimal digits and the key is Base 64 of 0x01 (Ed25519) and its 32 bytes.
public final class VerifierKey {
    private static final byte ED25519 = 0x01;
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;
    private final int id;
    private final PublicKey publicKey;

    private VerifierKey(String name, byte[] key) throws GeneralSecurityException {
        this.name = name;
        this.key = key;
        this.id = integer(Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed(key))
                .bytes());
        this.publicKey = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        ByteBuffer.allocate(44).put(SPKI).put(key).array()));
    }

    /// The key of this name with this public key of the JDK's.
    static VerifierKey of(Origin name, PublicKey key) throws GeneralSecurityException {
        byte[] encoded = key.getEncoded();
        if (encoded.length != SPKI.length + 32) {
            throw new GeneralSecurityException("not an Ed25519 key");
        }
        return new VerifierKey(name.value(), Arrays.copyOfRange(encoded, SPKI.length, encoded.length));
    }

    /// Reads `name+id+key`.
    ///
    /// @throws IllegalArgumentException where it is not one, or its id is not the key's
    public static VerifierKey read(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3 || parts[0].isEmpty() || parts[0].contains(" ")) {
            throw new IllegalArgumentException("a verifier key is name+id+key, not " + text);
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key: " + text);
        }
        try {
            VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
            if (!key.toString().equals(text)) {
                throw new IllegalArgumentException("the id is not this key's: " + text);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key: " + text, e);
        }
    }

    /// The key's name, which is the ledger's origin.
    public String name() {
        return name;
    }

    boolean isNamed(String claimedName, int claimedId) {
        return id == claimedId && name.equals(claimedName);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    int id() {
        return id;
    }

    /// The number in the first four bytes, most significant first.
    static int integer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    private static byte[] typed(byte[] key) {
        return ByteBuffer.allocate(33).put(ED25519).put(key).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /// `name+id+key`.
    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(typed(key));
    }
}
