package org.inspectionwatch.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** What holds in every service, so that each service's test says only which of its packages are pure. */
public final class ArchitectureRules {
    private static final String[] MACHINERY = {
        "jakarta..",
        "io.quarkus..",
        "io.smallrye..",
        "org.apache.kafka..",
        "java.sql..",
        "javax.sql..",
        "org.jdbi..",
        "org.inspectionwatch.messaging.."
    };

    private ArchitectureRules() {}

    /** The classes under a package, without tests. */
    public static JavaClasses classesUnder(String packageName) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
    }

    /** These classes know no framework, broker or database. */
    public static ArchRule pure(DescribedPredicate<JavaClass> classes) {
        return noClasses().that(classes).should().dependOnClassesThat().resideInAnyPackage(MACHINERY);
    }

    /** These classes are given no clock either: the same arguments give the same result at any time. */
    public static ArchRule timeless(DescribedPredicate<JavaClass> classes) {
        return noClasses().that(classes).should().dependOnClassesThat().areAssignableTo(Clock.class);
    }

    /** Nobody asks the system for the time: it is a parameter, or comes from a {@link Clock}. */
    public static ArchRule timeIsGiven() {
        return noClasses()
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
                .callMethod(System.class, "currentTimeMillis");
    }

    /** The packages right under this one depend on each other without a cycle. */
    public static ArchRule featuresFormNoCycle(String packageName) {
        return slices().matching(packageName + ".(*)..").should().beFreeOfCycles();
    }
}
