package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints the names of authorities, chosen by a fixed seed, in the titles of all kinds of report, and finds out whom each is about. */
class AuthorityNamesInReportsTest {
    private static final int TRIES = 200;
    /** One in so many is printed in each kind of report. */
    private static final int SHARE = 3;

    private final SampleReading samples = new SampleReading();

    @ParameterizedTest
    @EnumSource(names = {"ILACS", "SIF", "JTAI", "FOCUSED_VISIT", "MONITORING_VISIT", "AREA_SEND"})
    void an_authority_is_recognised_by_its_printed_names(InspectionKind kind) {
        List<String> wrong = new ArrayList<>();

        for (Authority authority : samples.authorities().all()) {
            Random random =
                    new Random(authority.authorityId().hashCode() + kind.name().hashCode());
            LocalDate start = day(kind, authority, random);
            List<String> names = names(authority);
            String name = names.get(random.nextInt(names.size()));
            if (start != null && random.nextInt(SHARE) == 0) {
                SampleReport report = RandomReports.named(kind, name, name, start, random);
                PagedText text = samples.text(report, SampleLayout.random(random, random.nextLong()));
                for (Listing listing : List.of(SampleReading.listing(authority, report), Listing.NONE)) {
                    String read = about(samples.read(text, listing));
                    if (!read.equals(authority.authorityId())) {
                        wrong.add("%s, %s: %s".formatted(name, start, read));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_council_that_was_made_anew_is_not_doubted_before_its_first_day() {
        Authority authority = samples.authorities().byId("buckinghamshire").orElseThrow();
        LocalDate start = LocalDate.of(2017, 11, 6);
        SampleReport report = RandomReports.named(
                InspectionKind.SIF, "Buckinghamshire", "Buckinghamshire County Council", start, new Random(1));
        PagedText text = samples.text(report, SampleLayout.random(new Random(1), 1));

        assertThat(about(samples.read(text, SampleReading.listing(authority, report))))
                .isEqualTo("buckinghamshire");
    }

    private static String about(ReadingOutcome outcome) {
        return outcome instanceof ReadingOutcome.Found(List<Finding> findings)
                ? findings.stream()
                        .map(finding -> finding.authorityId() + (finding.needsReview("authority") ? "?" : ""))
                        .collect(Collectors.joining(" "))
                : "nothing";
    }

    /** A day in the life of the authority and of the framework; null where they did not meet. */
    private static @Nullable LocalDate day(InspectionKind kind, Authority authority, Random random) {
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = RandomReports.start(kind, random);
            if (authority.hasRecordOn(day)) {
                return day;
            }
        }
        return null;
    }

    private static List<String> names(Authority authority) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(authority.shortName(), authority.name()), authority.aliases().stream())
                .filter(name -> !name.matches("[A-Z&]{2,4}|.*\\(.*"))
                .flatMap(name ->
                        Stream.of(name, name.replace(" and ", " & "), name.replace(" & ", " and "), "the " + name))
                .forEach(names::add);
        names.add(authority.shortName().toUpperCase(Locale.ROOT));
        names.add(authority.name().toUpperCase(Locale.ROOT));
        if (authority.laType().equals("London Borough")) {
            names.add("London Borough of " + authority.shortName());
            names.add("The London Borough of " + authority.shortName());
            names.add(authority.shortName() + " London Borough");
        }
        names.remove("Dorset (county)");
        return List.copyOf(names);
    }
}
