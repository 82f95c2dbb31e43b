package org.moothall.ledger.notes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

/// The ledger's own key, with which it signs its heads. It never leaves the machine: what may be shown is
/// [#verifierKey()].
public final class SigningKey {
    private final PrivateKey privateKey;
    private final VerifierKey verifierKey;

    private SigningKey(KeyPair pair, Origin origin) throws GeneralSecurityException {
        this.privateKey = pair.getPrivate();
        this.verifierKey = VerifierKey.of(origin, pair.getPublic());
    }

    /// The key in this file. At the first start there is none: then it is made there, readable by its owner only.
    ///
    /// @throws KeyUnusable where the file cannot be read or made, or holds no key
    public static SigningKey open(Path file, Origin origin) {
        try {
            SigningKey key = new SigningKey(KeyFile.open(file), origin);
            if (!key.sign("test\n").signedBy(key.verifierKey)) {
                throw new KeyUnusable(file, "its two halves do not belong together", null);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable(file, "it holds no Ed25519 key", e);
        }
    }

    /// A new key that is kept nowhere, for tests and samples.
    public static SigningKey fleeting(Origin origin) {
        try {
            return new SigningKey(fresh(), origin);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /// The public half.
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /// The ledger's name, which is the key's.
    public Origin origin() {
        return new Origin(verifierKey.name());
    }

    /// The text with this key's signature.
    public SignedNote sign(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signature = ed25519.sign();
            byte[] line = ByteBuffer.allocate(4 + signature.length)
                    .putInt(verifierKey.id())
                    .put(signature)
                    .array();
            String base64 = Base64.getEncoder().encodeToString(line);
            return new SignedNote(
                    text, List.of(new SignedNote.Signature(verifierKey.name(), verifierKey.id(), base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the ledger's key cannot sign", e);
        }
    }

    static KeyPair fresh() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }
}
