package org.inspectionwatch.classify.report;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.classify.report.facts.ReportKind;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.DateSpan;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of report says.
 *
 * @param document the report
 * @param kind from its title
 * @param published day of publication
 * @param span first and last day of the inspection
 * @param authorities one, or both of a report about two
 */
record ReportFacts(
        ReportDocument document,
        ReportKind kind,
        Read<LocalDate> published,
        Read<DateSpan> span,
        Read<List<Authority>> authorities) {

    @Nullable
    LocalDate start() {
        return span.value().map(DateSpan::start).orElse(null);
    }
}
