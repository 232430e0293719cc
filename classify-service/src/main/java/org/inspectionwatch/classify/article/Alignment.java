package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the things that a sentence names with its grades by their order alone: "A good, B and C inadequate", "good for A and
 * outstanding for B and C", "A is good, as is B". Where the order leaves a choice nothing is paired.
 *
 * @param <T> what is named
 */
final class Alignment<T> {
    /** "Help and protection, where decisions came too late, and leadership": what only tells of the first. */
    private static final Pattern ASIDE = Pattern.compile("^,? (?:where|which|whose) [^,;:.]{3,90}(?=,)");

    private static final int FARTHEST = 110;
    private static final int JOINED_WITHIN = 70;

    private final Lexicon lexicon;
    private final String norm;

    /** Reads one sentence by the words of leftovers.txt. */
    Alignment(Lexicon lexicon, String norm) {
        this.lexicon = lexicon;
        this.norm = norm;
    }

    /** Something that a sentence names, from its first character to after its last. */
    record Named<T>(int start, int end, T thing) {}

    /**
     * A grade and those that it is for, in their order.
     *
     * @param sure whether a preposition ties every grade of the sentence to what follows it
     */
    record Pair<T>(GradeHit grade, List<T> things, boolean sure) {
        Pair {
            things = List.copyOf(things);
        }
    }

    /** A grade, or names that are joined. */
    private record Item<T>(int start, int end, @Nullable GradeHit grade, List<T> things) {}

    /** The pairs of a sentence in order; neither list may hold overlaps. */
    List<Pair<T>> of(List<Named<T>> named, List<GradeHit> grades) {
        List<Item<T>> items = Stream.concat(
                        named.stream().map(name -> new Item<>(name.start(), name.end(), null, List.of(name.thing()))),
                        grades.stream().map(hit -> new Item<T>(hit.start(), hit.end(), hit, List.of())))
                .sorted(Comparator.comparingInt(Item::start))
                .toList();
        List<Pair<T>> pairs = new ArrayList<>();
        List<Item<T>> segment = new ArrayList<>();
        for (Item<T> item : items) {
            boolean ends = !segment.isEmpty()
                    && lexicon.has("segment", between(segment.getLast(), item))
                    && !lexicon.has(
                            "with-again", norm.substring(segment.getLast().start()));
            if (ends && isWhole(segment)) {
                pairs.addAll(paired(joined(segment)));
                segment.clear();
            }
            segment.add(item);
        }
        pairs.addAll(paired(joined(segment)));
        return pairs;
    }

    private String between(Item<T> one, Item<T> other) {
        return norm.substring(one.end(), Math.max(one.end(), other.start()));
    }

    private static <T> boolean isWhole(List<Item<T>> segment) {
        return segment.stream().anyMatch(item -> item.grade() != null)
                && segment.stream().anyMatch(item -> item.grade() == null);
    }

    /** Names that nothing but "and" and the like stands between become one. */
    private List<Item<T>> joined(List<Item<T>> items) {
        List<Item<T>> joined = new ArrayList<>();
        for (Item<T> item : items) {
            Item<T> last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.grade() == null && item.grade() == null && areJoined(last, item)) {
                List<T> things = new ArrayList<>(last.things());
                things.addAll(item.things());
                joined.set(joined.size() - 1, new Item<>(last.start(), item.end(), null, things));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private boolean areJoined(Item<T> one, Item<T> other) {
        String between = ASIDE.matcher(between(one, other)).replaceFirst("");
        return between.length() <= JOINED_WITHIN
                && lexicon.has("joiner", between)
                && !lexicon.has("parted", between)
                && !lexicon.has("grade-word", between)
                && !lexicon.has("masked-grade", between);
    }

    private List<Pair<T>> paired(List<Item<T>> items) {
        if (hasGradesBesideSeveral(items)) {
            return byCount(items);
        }
        boolean alternates = true;
        for (int i = 1; i < items.size(); i++) {
            alternates &= (items.get(i).grade() == null) != (items.get(i - 1).grade() == null);
        }
        if (!alternates || items.size() < 2) {
            return alternates ? List.of() : nearest(items);
        }
        boolean nameFirst = items.getFirst().grade() == null;
        if (items.size() % 2 == 0) {
            return inTurn(items, nameFirst);
        }
        return items.size() == 3 ? nameFirst ? around(items) : between(items) : afterHead(items);
    }

    /** Whether grades follow one another beside names that are joined. */
    private static <T> boolean hasGradesBesideSeveral(List<Item<T>> items) {
        for (int i = 1; i < items.size(); i++) {
            boolean row = items.get(i).grade() != null && items.get(i - 1).grade() != null;
            if (row && (isSeveral(items, i + 1) || isSeveral(items, i - 2))) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean isSeveral(List<Item<T>> items, int i) {
        return i >= 0 && i < items.size() && items.get(i).things().size() > 1;
    }

    /** "A and B: G and H": each its own where all names stand on one side of as many grades; else nobody knows whose is whose. */
    private static <T> List<Pair<T>> byCount(List<Item<T>> items) {
        int turns = 0;
        for (int i = 1; i < items.size(); i++) {
            turns += (items.get(i).grade() == null) == (items.get(i - 1).grade() == null) ? 0 : 1;
        }
        List<T> things = items.stream().flatMap(item -> item.things().stream()).toList();
        List<GradeHit> grades =
                items.stream().map(Item::grade).flatMap(Stream::ofNullable).toList();
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; turns == 1 && things.size() == grades.size() && i < grades.size(); i++) {
            pairs.add(new Pair<>(grades.get(i), List.of(things.get(i)), false));
        }
        return pairs;
    }

    /** "A's services are G overall: G for B, G for C": a head that a comma or a colon ends, and what follows in turn. */
    private List<Pair<T>> afterHead(List<Item<T>> items) {
        if (items.getFirst().grade() == null && lexicon.has("for", between(items.get(1), items.get(2)))) {
            return paired(items.subList(1, items.size()));
        }
        for (int head = 1; head <= 3; head += 2) {
            if (lexicon.has("head-ends", between(items.get(head - 1), items.get(head)))) {
                List<Pair<T>> pairs = new ArrayList<>(paired(items.subList(0, head)));
                pairs.addAll(paired(items.subList(head, items.size())));
                return pairs;
            }
        }
        return List.of();
    }

    /** "A G B G" or "G A G B". */
    private List<Pair<T>> inTurn(List<Item<T>> items, boolean nameFirst) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i += 2) {
            Item<T> name = items.get(nameFirst ? i : i + 1);
            Item<T> grade = items.get(nameFirst ? i + 1 : i);
            add(pairs, name, grade);
        }
        boolean tied = !nameFirst && pairs.size() > 1 && pairs.size() * 2 == items.size();
        for (int i = 0; tied && i < items.size(); i += 2) {
            tied = lexicon.has("for", between(items.get(i), items.get(i + 1)));
        }
        return tied
                ? pairs.stream()
                        .map(pair -> new Pair<>(pair.grade(), pair.things(), true))
                        .toList()
                : pairs;
    }

    /** "A is G, as is B": both; "A got G for B": B. */
    private List<Pair<T>> around(List<Item<T>> items) {
        Item<T> grade = items.get(1);
        String after = between(grade, items.get(2));
        List<Pair<T>> pairs = new ArrayList<>();
        String behind = norm.substring(items.get(2).end());
        if (lexicon.has("shared", after) || (lexicon.has("and-name", after) && lexicon.has("too", behind))) {
            add(pairs, items.get(0), grade);
            add(pairs, items.get(2), grade);
        } else if (lexicon.has("for", after)) {
            add(pairs, items.get(2), grade);
        }
        return pairs;
    }

    /** "G for A but G": the first. */
    private List<Pair<T>> between(List<Item<T>> items) {
        List<Pair<T>> pairs = new ArrayList<>();
        if (lexicon.has("for", between(items.get(0), items.get(1)))) {
            add(pairs, items.get(1), items.get(0));
        } else if (lexicon.has("verb", between(items.get(1), items.get(2)))) {
            add(pairs, items.get(1), items.get(2));
        }
        return pairs;
    }

    /** Where names or grades follow one another: only a name and a grade that a verb or a preposition ties together. */
    private List<Pair<T>> nearest(List<Item<T>> items) {
        List<Pair<T>> pairs = new ArrayList<>();
        Set<Item<T>> taken = new HashSet<>();
        tie(items, taken, pairs, false);
        tie(items, taken, pairs, true);
        return pairs;
    }

    private void tie(List<Item<T>> items, Set<Item<T>> taken, List<Pair<T>> pairs, boolean nameFirst) {
        for (int i = 1; i < items.size(); i++) {
            Item<T> left = items.get(i - 1);
            Item<T> right = items.get(i);
            boolean inOrder = (left.grade() == null) == nameFirst && (right.grade() == null) != nameFirst;
            if (inOrder
                    && !taken.contains(left)
                    && !taken.contains(right)
                    && lexicon.has(nameFirst ? "verb" : "for", between(left, right))) {
                add(pairs, nameFirst ? left : right, nameFirst ? right : left);
                taken.add(left);
                taken.add(right);
            }
        }
    }

    private void add(List<Pair<T>> pairs, Item<T> name, Item<T> grade) {
        String between = name.start() < grade.start() ? between(name, grade) : between(grade, name);
        GradeHit hit = grade.grade();
        boolean other = name.start() < grade.start() && lexicon.has("other-subject", between);
        if (between.length() <= FARTHEST && !other && !lexicon.has("grade-word", between) && hit != null) {
            pairs.add(new Pair<>(hit, name.things(), false));
        }
    }
}
