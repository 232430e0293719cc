package org.inspectionwatch.classify;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.inspectionwatch.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String SERVICE = "org.inspectionwatch.classify";
    private static final JavaClasses CLASSES = ArchitectureRules.classesUnder(SERVICE);

    @Test
    void reading_is_pure() {
        ArchitectureRules.pure(resideOutsideOfPackage("..channel..")).check(CLASSES);
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
