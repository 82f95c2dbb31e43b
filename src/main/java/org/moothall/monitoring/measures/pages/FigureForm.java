package org.moothall.monitoring.measures.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.intake.Intake;
import org.moothall.monitoring.measures.intake.Mapping;
import org.moothall.monitoring.measures.intake.Mapping.Column;
import org.moothall.monitoring.measures.intake.NumberForm;
import org.moothall.monitoring.measures.intake.Preview;
import org.moothall.monitoring.measures.intake.Problem;
import org.moothall.monitoring.measures.pages.MeasurePage.Entered;
import org.moothall.monitoring.measures.sheets.Cell;
import org.moothall.monitoring.measures.sheets.Sheet;
import org.moothall.web.Fault;

/// One figure as it was written into the form: it is read like a file of one row, so that the same is right and
/// wrong.
final class FigureForm {
    private static final List<String> FIELDS = List.of("period", "numerator", "denominator", "value");

    private final Preview preview;
    private final FaultWords words;

    FigureForm(Measure measure, Entered entered, LocalDate today, FaultWords words) {
        this.words = words;
        Mapping mapping = new Mapping(
                0,
                0,
                Map.of(0, Column.PERIOD, 1, Column.NUMERATOR, 2, Column.DENOMINATOR, 3, Column.VALUE),
                measure.code(),
                NumberForm.POINT,
                Mapping.Share.HUNDREDS);
        List<Cell> row = List.of(
                Cell.text(1, 0, entered.period()),
                Cell.text(1, 1, entered.numerator()),
                Cell.text(1, 2, entered.denominator()),
                Cell.text(1, 3, entered.value()));
        Sheet sheet = new Sheet("", List.of(List.of(), row));
        this.preview = new Intake(List.of(measure), Map.of(), today).preview(sheet, mapping);
    }

    List<Fault> faults() {
        if (preview.problems().isEmpty() && preview.lines().isEmpty()) {
            return List.of(new Fault("period", words.not_a_period()));
        }
        return preview.problems().stream()
                .map(problem -> new Fault(field(problem), Told.of(words, problem)))
                .toList();
    }

    private static String field(Problem problem) {
        return FIELDS.get(problem.place().charAt(0) - 'A');
    }

    Figure figure() {
        return preview.lines().getFirst().submitted().figure();
    }
}
