package org.moothall.accounts.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Something that only its holder knows: what a browser keeps, or what stands in a link. The store has nothing
/// but its hash, so whoever reads the store cannot sign in with what they find. A plain hash is enough here, and
/// only here, since it is 256 bits of chance and not a word that somebody thought of.
public record Secret(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();

    /// A new one.
    public static Secret fresh() {
        byte[] bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return new Secret(text(bytes));
    }

    /// What the store has of it.
    public byte[] hash() {
        return hash(text);
    }

    /// What forms carry while this is what the browser keeps: it follows from it, and it does not lead back to it.
    public String formToken() {
        return text(hash("form " + text));
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
