package org.inspectionwatch.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.inspectionwatch.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String SERVICE = "org.inspectionwatch.ingest";
    private static final JavaClasses CLASSES = ArchitectureRules.classesUnder(SERVICE);

    @Test
    void reading_text_listings_and_pages_and_judging_content_is_pure() {
        ArchitectureRules.pure(resideInAnyPackage(
                        "..ingest.text..",
                        "..ingest.listing..",
                        "..ingest.fetch.content..",
                        "..ingest.definition..",
                        "..ingest.survey..",
                        "..ingest.ofsted..",
                        "..ingest.feed..",
                        "..ingest.pagelist..",
                        "..ingest.govuk.."))
                .check(CLASSES);
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
