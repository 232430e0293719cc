package org.inspectionwatch.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.inspectionwatch.ingest");

    @Test
    void reading_text_listings_and_definitions_is_pure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..ingest.text..",
                        "..ingest.listing..",
                        "..ingest.fetch.content..",
                        "..ingest.definition..",
                        "..ingest.survey..",
                        "..ingest.ofsted..",
                        "..ingest.feed..",
                        "..ingest.pagelist..",
                        "..ingest.govuk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "org.apache.kafka..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.inspectionwatch.messaging..")
                .check(SERVICE);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("org.inspectionwatch.ingest.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SERVICE);
    }
}
