package org.shirube;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.Set;

/// Who may know whom, and which library is known where. An arrow that is not drawn in [Rooms] is an
/// import that the build refuses.
@AnalyzeClasses(
        packages = "org.shirube",
        importOptions = {
            ImportOption.DoNotIncludeTests.class,
            ArchitectureTest.OnlyWrittenByHand.class
        })
class ArchitectureTest {

    private static final String[] CORE = {
        "org.shirube.questionnaire..",
        "org.shirube.screening..",
        "org.shirube.scoring..",
        "org.shirube.casework..",
        "org.shirube.source.."
    };

    @ArchTest
    static final ArchRule a_room_imports_only_the_rooms_it_may_know =
            classes().should(Rooms.importOnlyWhatIsDrawn());

    @ArchTest
    static final ArchRule a_new_room_has_its_line_in_the_plan =
            classes().should(Rooms.beInThePlan());

    @ArchTest
    static final ArchRule packages_never_import_each_other_in_a_circle =
            slices().matching("org.shirube.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_core_knows_no_window_and_no_database =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.jooq..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule the_core_opens_no_file =
            noClasses()
                    .that(
                            resideInAnyPackage(CORE)
                                    .and(not(resideInAPackage("org.shirube.source.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.nio.file..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.io\\.(File|RandomAccess).*");

    @ArchTest
    static final ArchRule the_core_is_told_what_time_it_is =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should(callMethodWhere(readsTheClock()))
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule only_main_and_the_command_line_print =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.shirube.app..", "org.shirube.cli..")
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobody_logs_but_main_may_silence_those_who_do =
            onlyKnownIn(List.of("app"), "java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule nobody_opens_a_connection =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(Socket|ServerSocket|Datagram.*|Inet.*|.*URLConnection|http\\..*)"
                                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                                    + "|javax\\.net\\..*|java\\.rmi\\..*"
                                    + "|javafx\\.scene\\.web\\..*");

    @ArchTest
    static final ArchRule the_window_library_is_known_where_windows_are =
            onlyKnownIn(
                    List.of("app", "ui"),
                    "javafx..",
                    "org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp..");

    @ArchTest
    static final ArchRule yaml_is_known_to_the_reader_of_sources =
            onlyKnownIn(List.of("source"), "org.snakeyaml..");

    @ArchTest
    static final ArchRule tables_are_known_to_the_storage =
            onlyKnownIn(List.of("storage"), "org.jooq..");

    @ArchTest
    static final ArchRule connections_are_known_to_vault_and_storage =
            onlyKnownIn(List.of("vault", "storage"), "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule keys_and_store_files_are_known_to_the_vault =
            onlyKnownIn(List.of("vault"), "org.h2..", "org.flywaydb..", "org.bouncycastle..");

    @ArchTest
    static final ArchRule paper_is_known_to_the_report =
            onlyKnownIn(
                    List.of("report"),
                    "org.openpdf..",
                    "com.google.zxing..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..");

    @ArchTest
    static final ArchRule guessing_is_known_where_passphrases_are_typed =
            onlyKnownIn(List.of("ui"), "com.nulabinc..");

    @ArchTest
    static final ArchRule command_line_parsing_is_known_to_the_command_line =
            onlyKnownIn(List.of("app", "cli"), "picocli..");

    @ArchTest
    static final ArchRule a_model_holds_no_scene_graph =
            noClasses()
                    .that()
                    .resideInAPackage("org.shirube.ui..")
                    .and()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .allowEmptyShould(true);

    private static ArchRule onlyKnownIn(List<String> rooms, String... libraries) {
        var insiders =
                rooms.stream().map(room -> "org.shirube." + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(insiders)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        var onSystem = Set.of("currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe(
                "reads the clock",
                call -> {
                    var owner = call.getTargetOwner();
                    return owner.getPackageName().startsWith("java.time")
                            ? call.getName().equals("now")
                            : owner.isEquivalentTo(System.class)
                                    && onSystem.contains(call.getName());
                });
    }

    /// Leaves out what jOOQ generates: its classes import each other as they like.
    static final class OnlyWrittenByHand implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/shirube/storage/schema/");
        }
    }
}
