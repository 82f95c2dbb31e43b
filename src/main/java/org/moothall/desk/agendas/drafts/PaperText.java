package org.moothall.desk.agendas.drafts;

import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Paper;

/// What the public is to read in a list of papers.
///
/// @param label  its mark in the place: `A` for Appendix A
/// @param type   the council's word for the kind of paper
/// @param author the report's author
public record PaperText(
        Paper.Role role,
        @Nullable String label,
        String title,
        @Nullable String type,
        @Nullable String author) {}
