/// Case audits: a cycle draws its cases from a frame, auditors grade them on the council's form, a moderator grades
/// again, and what has to be done is closed by somebody else. Cases have pseudonyms and nothing more.
@NullMarked
package org.moothall.monitoring.audits;

import org.jspecify.annotations.NullMarked;
