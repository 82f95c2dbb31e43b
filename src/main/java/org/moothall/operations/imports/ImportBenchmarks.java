package org.moothall.operations.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.benchmarks.Benchmarks;
import org.moothall.monitoring.measures.benchmarks.NationalTool;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings in what the Department for Education publishes of every authority, to set a plan's own figures beside.
@Command(
        name = "benchmarks",
        description =
                "Brings in the files of the Local Authority Interactive Tool, to set a plan's figures beside: all of them or nothing."
                        + " What is there already is passed over.",
        mixinStandardHelpOptions = true)
final class ImportBenchmarks implements Callable<Integer>, WithData {
    @Inject
    Importing importing;

    @Inject
    Monitoring monitoring;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "The directory with lait_csc_dictionary.csv, lait_csc_values.csv.gz, lait_geographies.csv"
                    + " and sn_model_2025_wide.csv.")
    Path directory = Path.of("");

    @Mixin
    DataOption where = new DataOption();

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public Optional<String> begin() {
        return ImportOptions.isDirectory(directory.toString())
                ? Optional.empty()
                : Optional.of("There is no directory " + directory + ".");
    }

    @Override
    public Integer call() {
        return importing.run(spec, () -> {
            try {
                Benchmarks.Loaded loaded =
                        new NationalTool(directory).load(new Benchmarks(monitoring), "Import of benchmarks");
                return new Outcome(
                        "%,d measures of %,d areas: %,d values added, %,d there already%n"
                                .formatted(loaded.indicators(), loaded.areas(), loaded.added(), loaded.same()),
                        0);
            } catch (IOException e) {
                return new Outcome("Nothing was brought in: %s%n".formatted(e.getMessage()), 1);
            }
        });
    }
}
