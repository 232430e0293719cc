package org.inspectionwatch.ingest.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.SurveyedPage;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after a survey, worked out before anything is. Pure.
 *
 * @param changes in the order of pages
 * @param trusted pages that were used; their marks may be remembered
 * @param doubts why nothing of it is to be used; empty where it may be
 * @param gaps pages that are left out
 * @param remarks what a person should know
 */
record ListingPlan(
        List<ItemChange> changes,
        List<SurveyedPage> trusted,
        List<RunProblem> doubts,
        List<RunProblem> gaps,
        List<RunProblem> remarks) {
    /** So many reports may be withdrawn, or pages go back, at a time; more are a broken listing. */
    private static final int BELIEVABLE = 3;

    private static final double BELIEVABLE_SHARE = 0.02;

    ListingPlan {
        changes = List.copyOf(changes);
        trusted = List.copyOf(trusted);
        doubts = List.copyOf(doubts);
        gaps = List.copyOf(gaps);
        remarks = List.copyOf(remarks);
    }

    /**
     * Compares.
     *
     * @param known items that these pages, or others, listed before
     */
    static ListingPlan of(List<SurveyedPage> pages, List<KnownItem> known) {
        Builder builder = new Builder(known);
        pages.forEach(builder::add);
        return builder.plan(known.size());
    }

    private static final class Builder {
        private final Map<String, KnownItem> byKey = new HashMap<>();
        private final Map<String, List<KnownItem>> byPage = new HashMap<>();
        private final List<ItemChange> changes = new ArrayList<>();
        private final List<SurveyedPage> trusted = new ArrayList<>();
        private final List<RunProblem> gaps = new ArrayList<>();
        private final List<RunProblem> remarks = new ArrayList<>();
        private int dropped;

        Builder(List<KnownItem> known) {
            for (KnownItem each : known) {
                byKey.put(each.item().key(), each);
                byPage.computeIfAbsent(each.page(), page -> new ArrayList<>()).add(each);
            }
        }

        void add(SurveyedPage page) {
            Map<String, KnownItem> gone = gone(page);
            List<ItemChange> here = new ArrayList<>();
            for (ListedItem item : page.items()) {
                change(page, item, gone).ifPresent(here::add);
            }
            dropped += gone.size();
            if (hasGoneBack(page, gone)) {
                gaps.add(new RunProblem(
                        ProblemKind.GONE_BACK,
                        page.name(),
                        "The newest report that %s had listed is no longer there and older ones are; the page is left as it was."
                                .formatted(page.name())));
                return;
            }
            changes.addAll(here);
            trusted.add(page);
            gone.forEach((key, item) -> {
                changes.add(new ItemChange.Vanished(key));
                remarks.add(new RunProblem(
                        ProblemKind.GONE_BACK,
                        page.name(),
                        "'%s' (%s) is no longer listed; it is kept as it was."
                                .formatted(
                                        item.item().listing().title(),
                                        item.item().address())));
            });
        }

        ListingPlan plan(int known) {
            List<RunProblem> doubts = new ArrayList<>();
            if (dropped > Math.max(BELIEVABLE, known * BELIEVABLE_SHARE) || gaps.size() > BELIEVABLE) {
                doubts.add(new RunProblem(
                        ProblemKind.GONE_BACK,
                        "",
                        "%d of %d known publications are no longer listed, and %d pages lack their newest; nothing of it is used."
                                .formatted(dropped, known, gaps.size())));
            }
            return new ListingPlan(changes, trusted, doubts, gaps, remarks);
        }

        private Map<String, KnownItem> gone(SurveyedPage page) {
            Map<String, KnownItem> gone = new LinkedHashMap<>();
            if (page.whole()) {
                for (KnownItem each : byPage.getOrDefault(page.name(), List.of())) {
                    if (!each.vanished()) {
                        gone.put(each.item().key(), each);
                    }
                }
                page.items().forEach(item -> gone.remove(item.key()));
            }
            return gone;
        }

        private Optional<ItemChange> change(SurveyedPage page, ListedItem item, Map<String, KnownItem> gone) {
            KnownItem before = byKey.get(item.key());
            if (before == null) {
                return Optional.of(moved(page, item, gone).orElseGet(() -> new ItemChange.Added(page.name(), item)));
            }
            boolean same = before.item().listing().equals(item.listing())
                    && before.item().address().equals(item.address())
                    && !before.vanished();
            if (!same) {
                return Optional.of(new ItemChange.Relisted(page.name(), item));
            }
            return Objects.equals(before.item().version(), item.version())
                    ? Optional.empty()
                    : Optional.of(new ItemChange.Revised(page.name(), item));
        }

        private static Optional<ItemChange> moved(SurveyedPage page, ListedItem item, Map<String, KnownItem> gone) {
            for (Map.Entry<String, KnownItem> each : gone.entrySet()) {
                ListedItem former = each.getValue().item();
                if (published(item) != null
                        && Objects.equals(published(item), published(former))
                        && Objects.equals(
                                item.listing().title(), former.listing().title())) {
                    gone.remove(each.getKey());
                    return Optional.of(new ItemChange.Moved(page.name(), former.key(), item));
                }
            }
            return Optional.empty();
        }

        private static boolean hasGoneBack(SurveyedPage page, Map<String, KnownItem> gone) {
            LocalDate newestGone = gone.values().stream()
                    .map(each -> published(each.item()))
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            return newestGone != null
                    && page.items().stream()
                            .map(Builder::published)
                            .noneMatch(day -> day != null && !day.isBefore(newestGone));
        }

        private static @Nullable LocalDate published(ListedItem item) {
            return item.listing().publishedOn();
        }
    }
}
