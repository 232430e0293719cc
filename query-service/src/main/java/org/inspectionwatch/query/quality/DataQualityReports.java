package org.inspectionwatch.query.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jdbi.v3.core.Jdbi;

/** Reports on the data. */
@ApplicationScoped
public class DataQualityReports {
    private final Jdbi jdbi;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final QualitySettings settings;
    private final Clock clock;

    DataQualityReports(
            Jdbi jdbi, Authorities authorities, Frameworks frameworks, QualitySettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is in doubt, missing and silent today. */
    public DataQuality today() {
        LocalDate today = LocalDate.now(clock);
        return jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            QualityQueries queries = new QualityQueries(handle);
            return new DataQuality(
                    today,
                    queries.review(),
                    queries.reasons(),
                    queries.failedReadings(),
                    coverage(queries.inspected(), today),
                    queries.sources(today, clock.getZone(), settings.staleAfterDays()),
                    queries.contradictions());
        });
    }

    private List<DataQuality.Coverage> coverage(Map<String, Set<String>> inspected, LocalDate today) {
        return frameworks.all().stream()
                .filter(framework -> !framework.from().earliest().isAfter(today))
                .map(framework -> coverage(framework, inspected.getOrDefault(framework.id(), Set.of()), today))
                .toList();
    }

    private DataQuality.Coverage coverage(Framework framework, Set<String> inspected, LocalDate today) {
        List<String> expected = authorities.all().stream()
                .filter(authority -> overlap(authority, framework, today))
                .map(Authority::authorityId)
                .sorted()
                .toList();
        List<String> missing = expected.stream()
                .filter(authorityId -> !inspected.contains(authorityId))
                .toList();
        return new DataQuality.Coverage(
                framework.id(), framework.name(), expected.size(), expected.size() - missing.size(), missing);
    }

    private static boolean overlap(Authority authority, Framework framework, LocalDate today) {
        PartialDate to = framework.to();
        LocalDate last = to == null || to.latest().isAfter(today) ? today : to.latest();
        return authority.hasRecordWithin(framework.from().earliest(), last);
    }
}
