package org.moothall.ledger.notes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A text and who signed it (C2SP signed-note). Nothing in the text holds until [#signedBy] has said so.
///
/// @param text       ends in a newline; what was signed
/// @param signatures in the order of the lines
public record SignedNote(String text, List<Signature> signatures) {
    private static final String MARK = "\u2014 ";
    private static final int LARGEST = 1_000_000;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("a note's text ends in a newline and has no control characters");
        }
    }

    /// One line below the text: the key's name, its id, and the signature.
    ///
    /// @param id the first four bytes of the decoded line
    public record Signature(String name, int id, String base64) {
        private static Signature read(String line) {
            String[] parts = line.split(" ", -1);
            if (!line.startsWith(MARK) || parts.length != 3 || parts[1].isEmpty()) {
                throw new IllegalArgumentException("not a line of a signature: " + line);
            }
            byte[] decoded = Base64.getDecoder().decode(parts[2]);
            if (decoded.length < 5
                    || !Base64.getEncoder().encodeToString(decoded).equals(parts[2])) {
                throw new IllegalArgumentException("too short for a signature, or not written as one is: " + line);
            }
            return new Signature(parts[1], VerifierKey.integer(decoded), parts[2]);
        }

        private byte[] bytes() {
            byte[] decoded = Base64.getDecoder().decode(base64);
            return Arrays.copyOfRange(decoded, 4, decoded.length);
        }

        private String line() {
            return MARK + name + " " + base64 + "\n";
        }
    }

    /// Reads a note.
    ///
    /// @throws IllegalArgumentException where it is not one
    public static SignedNote read(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.length() > LARGEST) {
            throw new IllegalArgumentException("a note is a text, an empty line, and lines of signatures");
        }
        List<Signature> signatures =
                note.substring(blank + 2).lines().map(Signature::read).toList();
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("a note has a signature");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /// Whether this key signed the text. Where a line says so and is wrong, the whole note is refused.
    public boolean signedBy(VerifierKey key) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        List<Signature> claims = signatures.stream()
                .filter(line -> key.isNamed(line.name(), line.id()))
                .toList();
        return !claims.isEmpty() && claims.stream().allMatch(line -> key.verifies(signed, line.bytes()));
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.line()));
        return note.toString();
    }
}
