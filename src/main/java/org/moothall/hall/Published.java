package org.moothall.hall;

import java.time.Instant;
import org.moothall.record.Content;

/// A content as the hall has it.
///
/// @param content the thing itself
/// @param entry   the number of the ledger's entry that holds it
/// @param since   when that entry was made (UTC)
public record Published<C extends Content>(C content, long entry, Instant since) {}
