package org.moothall.desk.reports.drafts;

import java.time.Instant;
import org.moothall.accounts.AccountId;
import org.moothall.record.ids.AuthorityCode;

/// A report in work.
///
/// @param author    whose report it is
/// @param withdrawn given up: kept, so that it can be taken up again
/// @param revision  counts the changes to its text
public record Report(
        ReportNumber id,
        AuthorityCode authority,
        ReportText text,
        AccountId author,
        String authorName,
        boolean withdrawn,
        long revision,
        Instant changed,
        String changedBy) {}
