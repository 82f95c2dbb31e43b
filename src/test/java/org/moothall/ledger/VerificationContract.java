package org.moothall.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.ledger.Samples.MEREBRIDGE;
import static org.moothall.ledger.Samples.OFFICE;
import static org.moothall.ledger.Samples.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.verification.Extent;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.KeptHead;
import org.moothall.ledger.verification.Verification;
import org.moothall.record.Body;

/// What a verification finds, wherever the ledger is kept.
abstract class VerificationContract extends LedgerInAStore {
    private String early;

    @BeforeEach
    void publish() {
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "Cabinet"), body(2, "Council"), body(3, "Planning")));
        early = ledger.head().note();
        ledger.append(OFFICE, MEREBRIDGE, bodies(4, 40));
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "The Cabinet")));
        assertThat(ledger.erase(0, "Order of the court")).isEqualTo(Erasure.ERASED);
    }

    private static List<Body> bodies(long from, long to) {
        return LongStream.range(from, to).mapToObj(n -> body(n, "Body " + n)).toList();
    }

    private Faults verify() {
        Faults faults = new Faults();
        new Verification(database, faults, done -> {}).run();
        return faults;
    }

    private void change(String sql) {
        database.write(handle -> handle.execute(sql));
    }

    @Test
    void aLedgerThatNobodyTouchedIsWhole() {
        Faults faults = new Faults();
        List<Long> steps = new ArrayList<>();

        Extent extent = new Verification(database, faults, steps::add).run();

        assertThat(faults.first()).isEmpty();
        assertThat(faults.count()).isZero();
        assertThat(extent).isEqualTo(new Extent(40, 4, 1));
        assertThat(steps).containsExactly(40L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                update ledger_contents set json = replace(json, 'Body 9', 'Body 8') where entry = 8 | Entry 8 (merebridge/body/9) has not the content
                update ledger_contents set json = null, nonce = null where entry = 8                | Entry 8 (merebridge/body/9) has lost its content
                update ledger_contents set erasure = 'x' where entry = 0                            | Entry 0 (merebridge/body/1) has lost its content, and the note
                update ledger_contents set erasure = replace(erasure, 'court', 'count') where entry = 0 | Entry 0 (merebridge/body/1) has lost its content, and the note
                update ledger_contents set erasure = 'x' where entry = 8                            | Entry 8 (merebridge/body/9) has a content although
                delete from ledger_contents where entry = 39                                        | Entry 39 (merebridge/body/1) has lost its content
                update ledger_entries set publisher = 'Nobody' where number = 8                     | Entry 8 (merebridge/body/9) is not as it was signed
                update ledger_entries set at = '2025-07-09T16:02:11.124Z' where number = 8          | Entry 8 (merebridge/body/9) is not as it was signed
                update ledger_entries set thing = 99 where number = 8                               | Entry 8 (merebridge/body/99) is not as it was signed
                update ledger_entries set kind = 'issue' where number = 8                           | Entry 8 (merebridge/issue/9) is not as it was signed
                update ledger_nodes set hash = (select hash from ledger_nodes where level = 0 and position = 1) where level = 0 and position = 8 | Entry 8 (merebridge/body/9) is not as it was signed
                update ledger_nodes set hash = (select hash from ledger_nodes where level = 2 and position = 1) where level = 2 and position = 3 | The tree's node at level 2, position 3
                delete from ledger_nodes where level = 1 and position = 3                           | The tree's node at level 1, position 3
                insert into ledger_nodes select 9, 9, hash from ledger_nodes where level = 0 and position = 0 | The ledger has 79 nodes where 78 are due.
                update ledger_heads set root = (select root from ledger_heads where size = 3) where size = 40 | The head of size 40
                update ledger_heads set note = (select note from ledger_heads where size = 3) where size = 40 | The head of size 40 is not the one that was signed.
                update ledger_heads set note = replace(note, 'merebridge', 'nerebridge') where size = 39 | The head of size 39 is not signed
                delete from ledger_heads where size = 40                                            | The newest head is of size 39, and the ledger has 40 entries.
                update ledger_tip set size = 41                                                     | The ledger has 41 entries by its own count where 40 are due.
                update ledger_keys set verifier_key = replace(verifier_key, '+', '-')               | One of the ledger's public keys is damaged
                """)
    void whateverIsChangedIsNamed(String change, String sentence) {
        change(change);

        assertThat(verify().first())
                .hasValueSatisfying(first -> assertThat(first).startsWith(sentence));
    }

    @Test
    void anEntryThatIsGoneIsMissing() {
        change("delete from ledger_contents where entry = 20");
        change("delete from ledger_entries where number = 20");

        assertThat(verify().first()).contains("Entry 20 is missing.");
    }

    @Test
    void aLedgerBeginsWithTheHeadThatSomebodyKept() {
        KeptHead kept = KeptHead.read(early);

        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.objection(ledger)).isEmpty();
        assertThat(KeptHead.read(ledger.head().note()).objection(ledger)).isEmpty();
    }

    @Test
    void aHeadOfAnotherPastOrAnotherKeyIsObjectedTo() {
        Ledger other = other(signingKey);
        other.append(OFFICE, MEREBRIDGE, bodies(1, 10));
        assertThat(KeptHead.read(other.head().note()).objection(ledger))
                .hasValueSatisfying(words -> assertThat(words).contains("its past was changed"));

        other.append(OFFICE, MEREBRIDGE, bodies(10, 100));
        assertThat(KeptHead.read(other.head().note()).objection(ledger))
                .contains("The kept head is of 99 entries, and the ledger has only 40.");

        Ledger stranger = other(SigningKey.fleeting(new Origin("record.merebridge.example/ledger")));
        assertThat(KeptHead.read(stranger.head().note()).objection(ledger))
                .contains("The kept head is not signed by a key of this ledger.");
    }

    private Ledger other(SigningKey key) {
        return Ledger.open(org.moothall.database.Database.open(fresh(), "ledger"), key, clock);
    }
}
