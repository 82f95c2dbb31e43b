package org.moothall.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.ledger.Samples.MEREBRIDGE;
import static org.moothall.ledger.Samples.OFFICE;
import static org.moothall.ledger.Samples.body;
import static org.moothall.ledger.Samples.withdrawalOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.entries.ConsistencyProof;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.entries.EntryProof;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.notes.Checkpoint;
import org.moothall.ledger.notes.SignedNote;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.notes.VerifierKey;
import org.moothall.ledger.tree.Checks;
import org.moothall.ledger.tree.Hash;
import org.moothall.record.Body;
import org.moothall.record.Document;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.Kind;

/// What a ledger promises of proofs, erasure and keys, wherever it is kept.
abstract class ProofContract extends LedgerInAStore {
    @Test
    void everyEntryIsProvedAgainstTheSignedHead() {
        for (int n = 0; n < 21; n++) {
            ledger.append(OFFICE, MEREBRIDGE, List.of(body(n, "Body " + n)));
        }
        Head head = ledger.head();

        for (Entry entry : ledger.entries(0, 100)) {
            EntryProof proof = ledger.prove(entry.number()).orElseThrow();
            Checkpoint signed = Checkpoint.read(
                    SignedNote.read(String.valueOf(proof.note())).text());
            assertThat(signed.size()).isEqualTo(21);
            assertThat(proof.note()).isEqualTo(head.note());
            assertThat(proof.line())
                    .isEqualTo("moothall-entry/1 " + entry.number() + " 2025-07-09T16:02:11.123Z merebridge/body/"
                            + entry.number() + " " + entry.hash() + " " + OFFICE);
            assertThat(Checks.inclusion(
                            Hash.leaf(proof.line().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            proof.number(),
                            signed.size(),
                            proof.path().stream().map(Hash::hex).toList(),
                            signed.root()))
                    .isTrue();
        }
        assertThat(ledger.prove(21)).isEmpty();
        assertThat(ledger.prove(4, 4)).isEmpty();
        assertThat(ledger.prove(4, 22)).isEmpty();
    }

    @Test
    void everyEarlierHeadIsProvedToBeTheBeginningOfEveryLaterOne() {
        List<Head> heads = new ArrayList<>(List.of(ledger.head()));
        for (int n = 0; n < 19; n++) {
            heads.add(ledger.append(OFFICE, MEREBRIDGE, List.of(body(n, "Body " + n))));
        }

        for (Head from : heads) {
            for (Head to : heads.subList((int) from.size(), heads.size())) {
                ConsistencyProof proof =
                        ledger.proveConsistency(from.size(), to.size()).orElseThrow();
                assertThat(Checks.consistency(
                                from.size(),
                                Hash.hex(from.root()),
                                to.size(),
                                Hash.hex(to.root()),
                                proof.path().stream().map(Hash::hex).toList()))
                        .isTrue();
            }
        }
        assertThat(ledger.proveConsistency(3, 20)).isEmpty();
        assertThat(ledger.proveConsistency(5, 3)).isEmpty();
    }

    @Test
    void anErasedContentIsGoneAndItsProofStands() {
        Body old = body(1, "Named after somebody");
        ledger.append(OFFICE, MEREBRIDGE, List.of(old, body(1, "Renamed")));
        EntryProof before = ledger.prove(0).orElseThrow();

        Erasure erasure = ledger.erase(0, "UK GDPR article 17");

        assertThat(erasure).isEqualTo(Erasure.ERASED);
        assertThat(ledger.find(0).orElseThrow().erased()).isTrue();
        EntryProof after = ledger.prove(0).orElseThrow();
        assertThat(after.nonce()).isNull();
        assertThat(after.line()).isEqualTo(before.line());
        assertThat(after.path()).isEqualTo(before.path());
        assertThat(ledger.erasedCount()).isEqualTo(1);
        assertThat(ledger.erase(0, "again")).isEqualTo(Erasure.ALREADY_ERASED);
        assertThat(ledger.erase(99, "never was")).isEqualTo(Erasure.NO_SUCH_ENTRY);
    }

    @Test
    void anErasureHandsOverTheFilesThatItsContentNamedAndSaysWhoElseNamesThem() {
        String alone = "a".repeat(64);
        String shared = "b".repeat(64);
        ledger.append(OFFICE, MEREBRIDGE, List.of(paper(alone, shared), paper(shared)));
        List<ErasedFile> files = new ArrayList<>();

        assertThat(ledger.erase(1, "a court's order", files::add)).isEqualTo(Erasure.STILL_STANDS);
        assertThat(files).isEmpty();
        assertThat(ledger.erase(0, "a court's order", files::add)).isEqualTo(Erasure.ERASED);

        assertThat(files)
                .containsExactly(
                        new ErasedFile(alone, false, OptionalLong.empty()),
                        new ErasedFile(shared, false, OptionalLong.of(1)));
        List<String> named = new ArrayList<>();
        ledger.namedFiles(file -> named.add(file.sha256()));
        assertThat(named).containsExactly(shared);
    }

    @Test
    void aContentStandsWhereItsFilesCannotBeDeleted() {
        ledger.append(OFFICE, MEREBRIDGE, List.of(paper("a".repeat(64)), paper("b".repeat(64))));

        assertThatThrownBy(() -> ledger.erase(0, "a court's order", file -> {
                    throw new UncheckedIOException(new IOException("the disk refuses"));
                }))
                .hasMessageContaining("the disk refuses");

        assertThat(ledger.find(0).orElseThrow().erased()).isFalse();
    }

    /// A document of so many versions, each a file of this hash.
    private static Document paper(String... hashes) {
        StringBuilder versions = new StringBuilder();
        for (String hash : hashes) {
            versions.append(versions.isEmpty() ? "" : ",")
                    .append("{\"number\":" + (versions.isEmpty() ? 1 : 2) + ",\"sha256\":\"" + hash + "\"}");
        }
        return RecordJson.read(
                "{\"kind\":\"document\",\"id\":5,\"title\":\"A paper\",\"versions\":[" + versions + "]}",
                Document.class);
    }

    @Test
    void whatThePublicSeesNowIsErasedOnlyAfterItsWithdrawal() {
        Body body = body(1, "Named after somebody");
        ledger.append(OFFICE, MEREBRIDGE, List.of(body));

        assertThat(ledger.erase(0, "a court's order")).isEqualTo(Erasure.STILL_STANDS);
        assertThat(ledger.find(0).orElseThrow().erased()).isFalse();

        ledger.append(OFFICE, MEREBRIDGE, List.of(withdrawalOf(body)));
        assertThat(ledger.erase(0, "a court's order")).isEqualTo(Erasure.ERASED);
    }

    @Test
    void anImportDoesNotBringBackWhatWasErased() {
        Body body = body(1, "Named after somebody");
        ledger.append(OFFICE, MEREBRIDGE, List.of(body, withdrawalOf(body)));
        ledger.erase(0, "a court's order");

        Appended appended = ledger.appendChanged("Import", MEREBRIDGE, List.of(body));

        assertThat(appended.appended()).isEmpty();
        assertThat(appended.withheld()).isEqualTo(Map.of(Kind.BODY, 1L));
        assertThat(ledger.append(OFFICE, MEREBRIDGE, List.of(body)).size()).isEqualTo(3);
    }

    @Test
    void aNewKeyIsRememberedBesideTheOldOne() {
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "A")));
        SigningKey fresh = SigningKey.fleeting(signingKey.origin());
        Ledger rekeyed = Ledger.open(database, fresh, clock);
        Head head = rekeyed.append(OFFICE, MEREBRIDGE, List.of(body(2, "B")));

        assertThat(SignedNote.read(head.note()).signedBy(fresh.verifierKey())).isTrue();
        assertThat(rekeyed.verifierKeys())
                .containsExactly(
                        signingKey.verifierKey().toString(), fresh.verifierKey().toString());
        assertThat(VerifierKey.read(rekeyed.verifierKeys().getLast())).isEqualTo(fresh.verifierKey());
    }
}
