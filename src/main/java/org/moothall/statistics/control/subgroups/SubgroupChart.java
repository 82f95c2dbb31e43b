package org.moothall.statistics.control.subgroups;

import java.util.List;

/// A chart of samples, for one phase: a step in the process begins another chart.
///
/// @param centre the centre line
/// @param points one for each sample, in order
public record SubgroupChart(double centre, List<SubgroupPoint> points) {
    public SubgroupChart {
        points = List.copyOf(points);
    }

    /// What the runs say, excluded samples apart.
    public RunsAnalysis runs() {
        return RunsAnalysis.of(points.stream()
                .filter(point -> !point.excluded())
                .map(SubgroupPoint::side)
                .toList());
    }
}
