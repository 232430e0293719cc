package org.inspectionwatch.pages;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person entered and that cannot be.
 *
 * @param field id of the field on the page, or null where it is about none
 * @param message one sentence: what is wrong and what would do
 */
public record Problem(@Nullable String field, String message) {

    /** What is wrong with which field, as a problem for programs says it; none where it is about no field. */
    public static List<Problem> with(HttpProblem problem) {
        return problem.getParameters().get("violations") instanceof List<?> violations
                ? violations.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .map(violation -> new Problem(violation.field, sentence(violation)))
                        .toList()
                : List.of();
    }

    private static String sentence(Violation violation) {
        String words =
                violation.field.replaceAll("([A-Z])", " $1").replace('_', ' ').toLowerCase(Locale.ROOT);
        return "%s%s %s."
                .formatted(words.substring(0, 1).toUpperCase(Locale.ROOT), words.substring(1), violation.message);
    }
}
