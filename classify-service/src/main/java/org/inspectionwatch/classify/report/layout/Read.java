package org.inspectionwatch.classify.report.layout;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.ReviewReason;

/**
 * What one rule read.
 *
 * @param value empty where the document does not say, or not clearly
 * @param evidence the words that the value rests on
 * @param reviews what a person should check, and why
 */
public record Read<T>(Optional<T> value, List<Evidence> evidence, List<ReviewReason> reviews) {
    public Read {
        evidence = List.copyOf(evidence);
        reviews = List.copyOf(reviews);
    }

    public static <T> Read<T> of(T value, Evidence evidence) {
        return new Read<>(Optional.of(value), List.of(evidence), List.of());
    }

    public static <T> Read<T> nothing() {
        return new Read<>(Optional.empty(), List.of(), List.of());
    }

    /** No value, and the reason why a person should look. */
    public static <T> Read<T> unsure(String field, String reason) {
        return new Read<>(Optional.empty(), List.of(), List.of(new ReviewReason(field, reason)));
    }
}
