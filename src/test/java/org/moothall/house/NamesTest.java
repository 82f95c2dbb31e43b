package org.moothall.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How things are called and what is asked of them: the conventions of CONTRIBUTING.md that classes can show.
class NamesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.moothall");

    private static final Set<String> SAY_NOTHING =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO", "Service", "Mapper", "Entity");
    private static final Set<String> NOT_PACKAGES =
            Set.of("service", "dto", "mapper", "entity", "impl", "util", "utils", "common", "helpers", "model");

    private static final Set<String> AHEAD = Set.of(
            "org.moothall.rules",
            "org.moothall.statistics",
            "org.moothall.desk.agendas.work",
            "org.moothall.desk.publishing",
            "org.moothall.monitoring.plans.versions.Editing");

    @Test
    void namesSayWhatAThingIs() {
        var empty = ours().filter(type -> SAY_NOTHING.stream().anyMatch(type.getSimpleName()::endsWith)
                || type.getSimpleName().matches("Default[A-Z].*"));

        assertThat(empty.map(JavaClass::getName))
                .as("these endings say nothing: name the thing")
                .isEmpty();
    }

    @Test
    void packagesAreNamedAfterUses() {
        var wrong = ours().filter(
                        type -> Stream.of(type.getPackageName().split("\\.")).anyMatch(NOT_PACKAGES::contains));

        assertThat(wrong.map(JavaClass::getName))
                .as("a package is a use, not a layer")
                .isEmpty();
    }

    @Test
    void whatNoOtherPackageUsesIsNotPublic() {
        var needless = ours().filter(type -> type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().startsWith("org.moothall.record"))
                .filter(Predicate.not(NamesTest::aBookOfItsOwn))
                .filter(Predicate.not(NamesTest::calledByTheFramework))
                .filter(Predicate.not(NamesTest::usedElsewhere))
                .filter(Predicate.not(NamesTest::saidByWhatIsUsedElsewhere));

        assertThat(needless.map(JavaClass::getName))
                .as("package-private by default: no other package uses these")
                .isEmpty();
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.moothall.operations")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a Clock is injected, so that a test can say what time it is")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.moothall.operations..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to the commands; all else logs")
                .check(HOUSE);
    }

    private static Stream<JavaClass> ours() {
        return HOUSE.stream().filter(type -> !type.isAnonymousClass());
    }

    /// What is whole in itself, or whose pages are still to come: its reader may be later than it.
    private static boolean aBookOfItsOwn(JavaClass type) {
        return AHEAD.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean usedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /// Whether a public method or constructor of a type that other packages use takes it, answers it or throws it:
    /// whoever calls must be able to name it.
    private static boolean saidByWhatIsUsedElsewhere(JavaClass type) {
        return type.isAssignableTo(Throwable.class)
                || ours().filter(other -> other.getPackageName().equals(type.getPackageName()))
                        .filter(NamesTest::usedElsewhere)
                        .flatMap(other -> other.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(type));
    }

    private static boolean calledByTheFramework(JavaClass type) {
        return type.isAnnotatedWith("io.quarkus.runtime.annotations.QuarkusMain")
                || type.isAnnotatedWith("jakarta.ws.rs.Path")
                || type.isAnnotatedWith("jakarta.inject.Named")
                || type.isAnnotatedWith("io.smallrye.config.ConfigMapping")
                || type.isAnnotatedWith("io.quarkus.qute.i18n.MessageBundle")
                || type.isAnnotatedWith("io.quarkus.qute.TemplateExtension");
    }
}
