package org.inspectionwatch.classify.report.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedDates;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/** Reads the day of publication: as listed; else as printed, in a line of its own or at the head of a letter. */
public final class PublicationDayReader {
    private static final String FIELD = "published";
    private static final int TITLE_PAGES = 2;
    private static final int LETTER_HEAD_LINES = 8;
    /** Listings and reports differ by a day or two; by more, one of them is of another report. */
    private static final int SAME_PUBLICATION_DAYS = 31;

    private static final Pattern LABEL =
            Plain.pattern("^(?:report )?(?:published|publication date|date of publication)\\b.*");
    private static final Pattern DAY_ALONE =
            Pattern.compile("^(?:date:? )?(?:[a-z]+day,? )?\\d{1,2}(?:st|nd|rd|th)? [a-z]+,? (?:19|20)\\d\\d$");

    public Read<LocalDate> read(ReportDocument document, Listing listing) {
        Read<LocalDate> printed = printed(document);
        LocalDate listed = listing.publishedOn();
        if (listed == null) {
            return printed;
        }
        return new Read<>(
                Optional.of(listed),
                printed.evidence(),
                reviews(listed, printed.value().orElse(null)));
    }

    private static List<ReviewReason> reviews(LocalDate listed, @Nullable LocalDate printed) {
        if (printed == null || Math.abs(ChronoUnit.DAYS.between(listed, printed)) <= SAME_PUBLICATION_DAYS) {
            return List.of();
        }
        return List.of(new ReviewReason(
                FIELD,
                "The listing says that the report was published on %s, the report says %s."
                        .formatted(listed, printed)));
    }

    private static Read<LocalDate> printed(ReportDocument document) {
        List<PrintedLine> lines = document.linesTo(TITLE_PAGES);
        for (int i = 0; i < lines.size(); i++) {
            String text = Plain.of(lines.get(i).text());
            if (LABEL.matcher(text).matches()) {
                String next = i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "";
                Optional<LocalDate> day = PrintedDates.firstDay(text + next);
                if (day.isPresent()) {
                    return read(day.get(), lines.get(i));
                }
            }
            if (i < LETTER_HEAD_LINES && DAY_ALONE.matcher(text).matches()) {
                Optional<LocalDate> day = PrintedDates.firstDay(text);
                if (day.isPresent()) {
                    return read(day.get(), lines.get(i));
                }
            }
        }
        return Read.nothing();
    }

    private static Read<LocalDate> read(LocalDate day, PrintedLine line) {
        return Read.of(day, new Evidence(FIELD, line.text(), line.page(), "publication-date"));
    }
}
