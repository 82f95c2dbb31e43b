package org.moothall.monitoring.audits.forms;

import java.util.List;
import java.util.stream.Collectors;

/// A form as a council has designed it: its dimensions in order. A cycle keeps the form that it began with.
public record AuditForm(List<Dimension> dimensions) {
    /// What most councils' forms have in common (*Child's Journey Audit Tool* and others, `docs/monitoring.md`).
    public static final AuditForm SHIPPED = new AuditForm(List.of(
            new Dimension("assessment", "Assessment"),
            new Dimension("plan", "Plan"),
            new Dimension("visits", "Visits and direct work"),
            new Dimension("review", "Review"),
            new Dimension("voice", "Voice of the child"),
            new Dimension("family", "Parents and family network"),
            new Dimension("identity", "Identity and diversity"),
            new Dimension("agencies", "Multi-agency working"),
            new Dimension("oversight", "Management oversight and supervision"),
            new Dimension("recording", "Recording and chronology"),
            new Dimension("impact", "Impact for the child")));

    public AuditForm {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("A form needs at least one dimension.");
        }
        if (dimensions.stream().map(Dimension::code).distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException("Two dimensions have the same code.");
        }
    }

    /// One dimension a line, `code: name`.
    public String text() {
        return dimensions.stream()
                .map(dimension -> dimension.code() + ": " + dimension.name())
                .collect(Collectors.joining("\n"));
    }

    /// Reads what [#text] wrote, or somebody typed.
    ///
    /// @throws IllegalArgumentException where a line is not of that kind, with its words
    public static AuditForm read(String text) {
        return new AuditForm(text.lines()
                .filter(line -> !line.isBlank())
                .map(AuditForm::dimension)
                .toList());
    }

    private static Dimension dimension(String line) {
        String[] parts = line.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("“" + line.strip() + "” is not a code, a colon and a name.");
        }
        return new Dimension(parts[0].strip(), parts[1].strip());
    }
}
