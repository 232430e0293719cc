package org.inspectionwatch.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Grade;

/** How a grade looks: always its words, and beside them bars and a colour. */
@TemplateExtension
public final class GradeLook {
    private GradeLook() {}

    /** The grade as printed, such as {@code Requires improvement}. */
    public static String label(Grade grade) {
        String words = grade.slug().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The name of the grade's colour: {@code outstanding}, {@code good}, {@code requires-improvement},
     * {@code inadequate} or {@code neutral}; grades of other scales have the colour of their place on it.
     */
    public static String colour(Grade grade) {
        return switch (grade) {
            case OUTSTANDING, PERFORMS_EXCELLENTLY -> "outstanding";
            case GOOD,
                    PERFORMS_WELL,
                    TYPICALLY_POSITIVE,
                    SUFFICIENT_PROGRESS,
                    SATISFACTORY_PROGRESS,
                    NO_WRITTEN_STATEMENT_OF_ACTION -> "good";
            case REQUIRES_IMPROVEMENT, ADEQUATE, PERFORMS_ADEQUATELY, INCONSISTENT, LIMITED_PROGRESS ->
                "requires-improvement";
            case INADEQUATE,
                    PERFORMS_POORLY,
                    WIDESPREAD_OR_SYSTEMIC_FAILINGS,
                    WRITTEN_STATEMENT_OF_ACTION,
                    INSUFFICIENT_PROGRESS -> "inadequate";
            case NOT_JUDGED -> "neutral";
        };
    }

    /** How many of the four bars beside the words are full; 0 for none at all. */
    public static int bars(Grade grade) {
        return switch (colour(grade)) {
            case "outstanding" -> 4;
            case "good" -> 3;
            case "requires-improvement" -> 2;
            case "inadequate" -> 1;
            default -> 0;
        };
    }
}
