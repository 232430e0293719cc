package org.inspectionwatch.contracts.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says about one authority's one inspection: a claim with its evidence.
 *
 * @param authorityId id in authorities.csv, or null where the authority could not be resolved
 * @param body whom the inspection judged
 * @param inspection which inspection
 * @param published day on which the outcome was published, as the source lists it or the document prints it, or null; for an
 *     article the day of the outcome where stated, else the article's own
 * @param basis report or article
 * @param news true: the outcome that the document publishes; false: history that it mentions
 * @param judgements the grades that it gives, {@link Judgement#OVERALL} among them; a judgement that is absent was not read
 * @param previous what it says of the inspection before, or null
 * @param direction from two grades that the document itself states, or null
 * @param trend of an ungraded visit, or null
 * @param priorityAction whether inspectors name at least one area for priority action
 * @param areasForImprovement in order of the document
 * @param priorityActions in order of the document
 * @param themes in order of the document
 * @param confidence 0 to 1: how far the grades can be trusted
 * @param needsReview what a person should check, and why; a change of a grade that stands here is never announced
 * @param evidence for the fields above, in their order
 */
public record Finding(
        @Nullable String authorityId,
        Body body,
        InspectionClaim inspection,
        @Nullable LocalDate published,
        Basis basis,
        boolean news,
        Map<Judgement, Grade> judgements,
        @Nullable Previous previous,
        @Nullable Direction direction,
        @Nullable Trend trend,
        boolean priorityAction,
        List<Item> areasForImprovement,
        List<Item> priorityActions,
        List<ThemeTag> themes,
        double confidence,
        List<ReviewReason> needsReview,
        List<Evidence> evidence) {

    /** Keeps unmodifiable copies; judgements in the order of {@link Judgement}. */
    public Finding {
        Map<Judgement, Grade> ordered = new EnumMap<>(Judgement.class);
        ordered.putAll(judgements);
        judgements = Collections.unmodifiableMap(ordered);
        areasForImprovement = List.copyOf(areasForImprovement);
        priorityActions = List.copyOf(priorityActions);
        themes = List.copyOf(themes);
        needsReview = List.copyOf(needsReview);
        evidence = List.copyOf(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is between 0 and 1, not " + confidence);
        }
    }

    /** The overall grade, or null. */
    public @Nullable Grade overall() {
        return judgements.get(Judgement.OVERALL);
    }

    /** Whether a person should check this field; a judgement's is {@code judgements.leaders}. */
    public boolean needsReview(String field) {
        return needsReview.stream().anyMatch(reason -> reason.field().equals(field));
    }

    /** Begins a finding; what is not set is absent. */
    public static Builder about(@Nullable String authorityId, Body body, InspectionClaim inspection, Basis basis) {
        return new Builder(authorityId, body, inspection, basis);
    }

    /** Collects the parts of a finding; confined to one thread. */
    public static final class Builder {
        private final @Nullable String authorityId;
        private final Body body;
        private InspectionClaim inspection;
        private final Basis basis;
        private @Nullable LocalDate published;
        private boolean news = true;
        private final Map<Judgement, Grade> judgements = new EnumMap<>(Judgement.class);
        private @Nullable Previous previous;
        private @Nullable Direction direction;
        private @Nullable Trend trend;
        private boolean priorityAction;
        private final List<Item> areasForImprovement = new ArrayList<>();
        private final List<Item> priorityActions = new ArrayList<>();
        private final List<ThemeTag> themes = new ArrayList<>();
        private double confidence = 1;
        private final List<ReviewReason> needsReview = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();

        private Builder(@Nullable String authorityId, Body body, InspectionClaim inspection, Basis basis) {
            this.authorityId = authorityId;
            this.body = body;
            this.inspection = inspection;
            this.basis = basis;
        }

        public Builder inspection(InspectionClaim value) {
            inspection = value;
            return this;
        }

        public Builder published(@Nullable LocalDate value) {
            published = value;
            return this;
        }

        public Builder news(boolean value) {
            news = value;
            return this;
        }

        public Builder judgement(Judgement judgement, Grade grade) {
            judgements.put(judgement, grade);
            return this;
        }

        public Builder judgements(Map<Judgement, Grade> grades) {
            judgements.putAll(grades);
            return this;
        }

        public Builder previous(@Nullable Previous value) {
            previous = value;
            return this;
        }

        public Builder direction(@Nullable Direction value) {
            direction = value;
            return this;
        }

        public Builder trend(@Nullable Trend value) {
            trend = value;
            return this;
        }

        public Builder priorityAction(boolean value) {
            priorityAction = value;
            return this;
        }

        public Builder areasForImprovement(List<Item> items) {
            areasForImprovement.addAll(items);
            return this;
        }

        public Builder priorityActions(List<Item> items) {
            priorityActions.addAll(items);
            return this;
        }

        public Builder themes(List<ThemeTag> tags) {
            themes.addAll(tags);
            return this;
        }

        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        public Builder needsReview(String field, String reason) {
            needsReview.add(new ReviewReason(field, reason));
            return this;
        }

        public Builder needsReview(List<ReviewReason> reasons) {
            needsReview.addAll(reasons);
            return this;
        }

        public Builder evidence(Evidence value) {
            evidence.add(value);
            return this;
        }

        public Builder evidence(List<Evidence> values) {
            evidence.addAll(values);
            return this;
        }

        public Finding build() {
            return new Finding(
                    authorityId,
                    body,
                    inspection,
                    published,
                    basis,
                    news,
                    judgements,
                    previous,
                    direction,
                    trend,
                    priorityAction,
                    areasForImprovement,
                    priorityActions,
                    themes,
                    confidence,
                    needsReview,
                    evidence);
        }
    }
}
