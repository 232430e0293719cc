package org.inspectionwatch.query.web;

import io.quarkus.qute.TemplateExtension;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.wording.Terms;

/** The register's words as templates write them. */
@TemplateExtension
public final class WebWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private WebWords() {}

    /** Such as {@code Help and protection}. */
    public static String label(Judgement judgement) {
        return Terms.heading(judgement);
    }

    /** Such as {@code Focused visit}. */
    public static String label(InspectionKind kind) {
        return Terms.capital(Terms.kind(kind));
    }

    /** Such as {@code A mixed picture}. */
    public static String label(Trend trend) {
        return Terms.capital(Terms.trend(trend));
    }

    /** {@code Improved} or {@code Declined}. */
    public static String label(Direction direction) {
        return Terms.capital(Terms.direction(direction));
    }

    /** How a grade is known. */
    public static String label(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> "Official report";
            case REPORTED -> "Reported by an article";
        };
    }

    /** Praise or criticism. */
    public static String label(Polarity polarity) {
        return switch (polarity) {
            case STRENGTH -> "Strength";
            case IMPROVEMENT -> "To improve";
        };
    }

    /** Where in a document words stand. */
    public static String label(Role role) {
        return switch (role) {
            case HEADLINE -> "Headline";
            case SUMMARY -> "Summary";
            case IMPROVEMENT_AREA -> "What needs to improve";
            case PRIORITY_ACTION -> "Priority action";
            case NARRATIVE -> "Main text";
        };
    }

    /** One sentence. */
    public static String label(ComparabilityFlag flag) {
        return Terms.flag(flag);
    }

    /** A sentence of a reader or of the register, in Ofsted's terms. */
    public static String inWords(String sentence) {
        return Terms.sentence(sentence);
    }

    /** The publication's title, or else the last part of its name within its source. */
    public static String heading(PublicationRef publication) {
        String title = publication.title();
        return title == null || title.isBlank()
                ? publication.location().substring(publication.location().lastIndexOf('/') + 1)
                : title;
    }

    /** As precisely as it is known, such as {@code June 2018}. */
    public static String words(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        return date.exact() == null ? MONTH.format(date.earliest()) : Terms.day(date.earliest());
    }
}
