package org.inspectionwatch.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.inspectionwatch.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String SERVICE = "org.inspectionwatch.query";
    private static final JavaClasses CLASSES = ArchitectureRules.classesUnder(SERVICE);

    @Test
    void the_core_knows_no_framework_and_no_clock() {
        var core = resideInAnyPackage("..query.register..", "..query.change..");

        ArchitectureRules.pure(core).check(CLASSES);
        ArchitectureRules.timeless(core).check(CLASSES);
    }

    @Test
    void time_comes_from_a_clock() {
        ArchitectureRules.timeIsGiven().check(CLASSES);
    }

    @Test
    void features_form_no_cycle() {
        ArchitectureRules.featuresFormNoCycle(SERVICE).check(CLASSES);
    }
}
