package org.moothall.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows of docs/architecture.md: which package may use which.
class ArrowsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.moothall");

    /// What a package of ours may use of ours. A package that keeps a store of its own may also use `database`.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("rules", Set.of()),
            Map.entry("statistics", Set.of()),
            Map.entry("record", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("web", Set.of()),
            Map.entry("documents", Set.of("record", "database")),
            Map.entry("ledger", Set.of("record", "database")),
            Map.entry("hall", Set.of("ledger", "record", "documents", "rules", "web", "database")),
            Map.entry("search", Set.of("ledger", "record", "documents", "web", "database")),
            Map.entry("exchange", Set.of("hall", "ledger", "record", "documents", "web", "database")),
            Map.entry("notices", Set.of("ledger", "hall", "web", "database")),
            Map.entry("accounts", Set.of("database", "web")),
            Map.entry("desk", Set.of("accounts", "ledger", "record", "documents", "rules", "web", "database")),
            Map.entry(
                    "monitoring", Set.of("accounts", "statistics", "ledger", "record", "documents", "web", "database")),
            Map.entry(
                    "operations",
                    Set.of(
                            "rules",
                            "statistics",
                            "record",
                            "database",
                            "web",
                            "documents",
                            "ledger",
                            "hall",
                            "search",
                            "exchange",
                            "notices",
                            "accounts",
                            "desk",
                            "monitoring")));

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPackageUsesOnlyWhatItsArrowsPointTo(String room) {
        var others = new TreeSet<>(ARROWS.keySet());
        others.remove(room);
        others.removeAll(ARROWS.getOrDefault(room, Set.of()));

        noClasses()
                .that()
                .resideInAPackage(within(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        others.stream().map(ArrowsTest::within).toArray(String[]::new)))
                .because("%s may use %s (docs/architecture.md)".formatted(room, new TreeSet<>(ARROWS.get(room))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageHasItsPlaceInTheHouse() {
        var rooms = new TreeSet<String>();
        HOUSE.forEach(type -> rooms.add(type.getPackageName().split("\\.", 4)[2]));

        assertThat(ARROWS).containsKeys(rooms.toArray(String[]::new));
        assertThat(rooms).contains("record", "ledger", "hall", "operations");
    }

    @Test
    void thePublicSideNeverReachesTheDesk() {
        noClasses()
                .that()
                .resideInAnyPackage(within("hall"), within("search"), within("exchange"), within("notices"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within("desk"), within("monitoring"), within("accounts"))
                .because("a paper cannot leak from a place where it has never been")
                .check(HOUSE);
    }

    @Test
    void noTwoPackagesUseEachOther() {
        slices().matching("org.moothall.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theLawNeedsNothingButTheLanguage() {
        pure(List.of("rules", "statistics"), List.of());
    }

    @Test
    void theRecordNeedsNothingButTheLanguageAndItsJson() {
        pure(List.of("record"), List.of("com.fasterxml.jackson.."));
    }

    private static void pure(List<String> rooms, List<String> also) {
        var allowed = Stream.of(
                        Stream.of("java..", "org.jspecify.."), rooms.stream().map(ArrowsTest::within), also.stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that(resideInAnyPackage(rooms.stream().map(ArrowsTest::within).toArray(String[]::new)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(describe(
                                "are primitive or arrays of them",
                                type -> type.getBaseComponentType().isPrimitive()))
                        .or(resideInAPackage("")))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String within(String room) {
        return "org.moothall." + room + "..";
    }
}
