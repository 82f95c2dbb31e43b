package org.moothall.desk.agendas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever publishes has no way to what is closed.
class ClosedSideTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void whatPublishesNeverUsesWhatIsClosed() {
        JavaClasses desk = new ClassFileImporter().importPackages("org.moothall.desk");

        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.moothall.desk.publishing..",
                        "org.moothall.desk.agendas.drafts..",
                        "org.moothall.desk.agendas.projection..",
                        "org.moothall.desk.agendas.work..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.moothall.desk.agendas.closed..")
                .because("what is not there cannot be published by mistake")
                .check(desk);
    }

    @Test
    void onlyTheClosedSideReadsItsTables() throws IOException {
        List<Path> readers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("desk_closed_")) {
                    readers.add(file);
                }
            }
        }

        assertThat(readers).isNotEmpty().allMatch(file -> file.toString().contains("desk/agendas/closed/"));
    }
}
