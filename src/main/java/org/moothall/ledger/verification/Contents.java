package org.moothall.ledger.verification;

/// Checks that beside each entry lies the content that it names, or a signed note that says why it is gone.
final class Contents {
    private final Signers signers;
    private final Faults faults;
    private long erased;

    Contents(Signers signers, Faults faults) {
        this.signers = signers;
        this.faults = faults;
    }

    void check(StoredEntry entry) {
        if (entry.content() == null) {
            faults.add(entry.name() + " does not name its content by a hash any more.");
        } else if (entry.found() != null) {
            if (!entry.found().equals(entry.content())) {
                faults.add(entry.name() + " has not the content that was published: its hash is not the one signed.");
            }
            if (entry.erasure() != null) {
                faults.add(entry.name() + " has a content although a note says that it was erased.");
            }
        } else if (entry.erasure() == null) {
            faults.add(entry.name() + " has lost its content, and no note says that it was erased.");
        } else {
            checkErasure(entry, entry.erasure());
        }
    }

    private void checkErasure(StoredEntry entry, String note) {
        erased++;
        boolean right = signers.signedText(note)
                .map(text -> text.lines().skip(1).findFirst().orElse(""))
                .filter(line ->
                        line.startsWith("erased " + entry.number() + " ") && line.endsWith(" " + entry.content()))
                .isPresent();
        if (!right) {
            faults.add(
                    entry.name() + " has lost its content, and the note on its erasure is not signed by the ledger.");
        }
    }

    long erased() {
        return erased;
    }
}
