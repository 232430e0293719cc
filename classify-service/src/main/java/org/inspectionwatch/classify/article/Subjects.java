package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;

/** Chooses which of the authorities of a sentence a grade belongs to. */
final class Subjects {
    private static final Pattern JOINED = Pattern.compile(
            "^(?:'s?)?(?: (?:city|county|borough|metropolitan|council|councils|mbc|cc|in [\\w' ]{3,20}))*(?:'s?)?(?:, and |, | and | & |,? as well as |,? plus )(?:the |in |at )?(?:(?:london |royal )?borough of )?(?:city of )?$");
    private static final Pattern ASIDE = Pattern.compile("^[^,]{0,40}, (?:was|were|is|are|has|have|had)\\b");
    private static final Pattern SHARED =
            Pattern.compile("\\b(?:both|all (?:two|three|four|five|six)|all of them|each|they|the two|the three)\\b");

    private static final Pattern BOTH =
            Pattern.compile("^(?:both|all (?:two|three|four|five|six)|the (?:two|three|pair))\\b");

    /** Rule of a grade that is said of a number of councils, which are named behind it. */
    static final String COUNTED_LIST = "counted-list";

    private static final String NEIGHBOUR = "'s neighbour";
    private static final Pattern RELATIVE_WORD =
            Pattern.compile("^(?:which|who|whose|where|when|that|having|with|until|before|up from|down from)\\b");
    private static final Pattern NEXT =
            Pattern.compile(", (?:and|but|while)(?: (?:to|of|for|from|in|at|with|by))? (?:the )?$");

    private static final Pattern SUIT =
            Pattern.compile("^(?:'s)?(?: council)? (?:follow(?:s|ed) suit|did the same|does too|did too)\\b");
    private static final Pattern ALIKE = Pattern.compile(
            "^['\"]?(?: [\\w']+){0,4},? (?:as|and so) (?:does|do|did|is|are|was|were|has|have)(?: neighbouring| nearby| the)*(?: (?:london |royal )?borough of| city of)? $");

    private static final Pattern JOINS = Pattern.compile(
            "\\bjoin(?:s|ed|ing)? (?:the |an? )[^,;]{3,60}(?:councils|authorities|boroughs|counties|departments),? $");

    private static final Pattern THEY =
            Pattern.compile("\\b(?:they|both|the two|the pair|(?:both|the two) (?:councils|authorities|boroughs))\\b");

    private Subjects() {}

    /**
     * Ids of those that the grade at an offset belongs to, empty where it can't be told.
     *
     * @param part of the sentence that belongs to the grade
     */
    static List<String> of(Sentence sentence, SentenceScope scope, Clause part, int grade) {
        List<Mention> inside = scope.mentions().stream()
                .filter(mention -> part.holds(mention.start()))
                .toList();
        if (part.start() == 0 && !scope.inherited().isEmpty() && pointsBack(sentence, scope, grade)) {
            return scope.inherited();
        }
        boolean ofNext = scope.mentions().stream().anyMatch(mention -> mention.start() < part.start())
                && inside.stream()
                        .allMatch(mention -> mention.start() > grade
                                && NEXT.matcher(sentence.norm().substring(grade, mention.start()))
                                        .find());
        if (!inside.isEmpty() && !ofNext) {
            return Scopes.ids(nearestGroup(sentence.norm(), inside, grade));
        }
        boolean ofAnother = scope.passing().stream()
                .anyMatch(mention -> part.holds(mention.start())
                        && mention.start() < grade
                        && !isAside(sentence.norm().substring(mention.end(), grade)));
        if (ofAnother) {
            return List.of();
        }
        List<Mention> before = scope.mentions().stream()
                .filter(mention -> mention.start() < part.start())
                .toList();
        int passed = lastBefore(beside(sentence.norm(), scope, grade), part.start());
        if (passed >= 0 && passed > lastBefore(before, part.start())) {
            return List.of();
        }
        if (!before.isEmpty()) {
            List<Mention> group = nearestGroup(sentence.norm(), before, part.start());
            boolean hanging = RELATIVE_WORD.matcher(part.of(sentence.norm())).find();
            boolean joined =
                    JOINS.matcher(sentence.norm().substring(0, part.start())).find();
            if (part.relative() && hanging && joined) {
                return Scopes.ids(group);
            }
            if (part.relative() && hanging) {
                return List.of(group.getLast().authority().authorityId());
            }
            return Scopes.ids(subjectOf(sentence, before, part));
        }
        if (!scope.mentions().isEmpty()) {
            return Scopes.ids(nearestGroup(sentence.norm(), scope.mentions(), grade));
        }
        boolean shared =
                scope.inherited().size() == 1 || SHARED.matcher(sentence.norm()).find();
        return shared ? scope.inherited() : List.of();
    }

    /** "A requires improvement, as does B": B, and who is joined to it. */
    static List<String> alike(Sentence sentence, SentenceScope scope, GradeHit hit) {
        String norm = sentence.norm();
        List<Mention> after = scope.mentions().stream()
                .filter(mention -> mention.start() >= hit.end())
                .toList();
        if (!after.isEmpty()
                && SUIT.matcher(norm.substring(after.getLast().end())).find()) {
            return Scopes.ids(after.subList(after.size() - 1, after.size()));
        }
        if (after.isEmpty()
                || !ALIKE.matcher(norm.substring(hit.end(), after.getFirst().start()))
                        .find()) {
            return List.of();
        }
        return Scopes.ids(nearestGroup(norm, after, after.getFirst().start()));
    }

    /** "A joins B among the best after Ofsted rated it good": A, whose name comes first in the last main clause before. */
    private static List<Mention> subjectOf(Sentence sentence, List<Mention> before, Clause part) {
        String norm = sentence.norm();
        boolean within = sentence.clauses().stream()
                .filter(clause -> clause.holds(part.start()))
                .anyMatch(clause -> before.stream().anyMatch(mention -> clause.holds(mention.start())));
        if (within) {
            return nearestGroup(norm, before, part.start());
        }
        List<Clause> main = sentence.clauses().stream()
                .filter(clause -> clause.start() < part.start()
                        && !RELATIVE_WORD.matcher(clause.of(norm)).find())
                .toList();
        for (Clause clause : main.reversed()) {
            List<Mention> inside = before.stream()
                    .filter(mention -> clause.holds(mention.start()) && !norm.startsWith(NEIGHBOUR, mention.end()))
                    .toList();
            if (!inside.isEmpty()) {
                return groups(norm, inside).getFirst();
            }
        }
        return nearestGroup(norm, before, part.start());
    }

    /** "Five require improvement: A, B, neighbour C ...": all that are named behind the grade. */
    static List<String> listedAfter(Sentence sentence, SentenceScope scope, GradeHit hit) {
        return Scopes.ids(scope.mentions().stream()
                .filter(mention ->
                        mention.start() >= hit.end() && !sentence.norm().startsWith(NEIGHBOUR, mention.end()))
                .toList());
    }

    /** "Both were good overall, A having ...": of those in the sentence before, where none is named before the grade. */
    private static boolean pointsBack(Sentence sentence, SentenceScope scope, int grade) {
        return BOTH.matcher(sentence.norm()).find()
                && scope.mentions().stream().noneMatch(mention -> mention.start() < grade);
    }

    /** Those named in passing, but not within an aside that ends before the grade. */
    private static List<Mention> beside(String norm, SentenceScope scope, int grade) {
        return scope.passing().stream()
                .filter(mention -> mention.start() > grade || !isAside(norm.substring(mention.end(), grade)))
                .toList();
    }

    /** ", run with Hampshire since 2013, were rated": who stands between commas is not the subject. */
    private static boolean isAside(String untilGrade) {
        return ASIDE.matcher(untilGrade).find();
    }

    private static int lastBefore(List<Mention> mentions, int offset) {
        return mentions.stream()
                .mapToInt(Mention::start)
                .filter(start -> start < offset)
                .max()
                .orElse(-1);
    }

    /** The names of the enumeration that a grade belongs to, in order; empty where the part names none. */
    static List<String> enumerated(Sentence sentence, SentenceScope scope, Clause part, int grade) {
        List<Mention> inside = scope.mentions().stream()
                .filter(mention -> part.holds(mention.start()))
                .toList();
        if (!inside.isEmpty()) {
            return Scopes.ids(nearestGroup(sentence.norm(), inside, grade));
        }
        boolean points = THEY.matcher(sentence.norm().substring(part.start(), Math.max(part.start(), grade)))
                .find();
        List<Mention> ahead = scope.mentions().stream()
                .filter(mention -> mention.end() <= part.start())
                .toList();
        if (!points || (ahead.isEmpty() && !scope.mentions().isEmpty())) {
            return List.of();
        }
        return ahead.isEmpty() ? scope.inherited() : Scopes.ids(nearestGroup(sentence.norm(), ahead, part.start()));
    }

    /** The enumeration of names that ends nearest before the offset, else the first after it. */
    private static List<Mention> nearestGroup(String norm, List<Mention> mentions, int offset) {
        List<List<Mention>> groups = groups(norm, mentions);
        List<Mention> nearest = groups.getFirst();
        for (List<Mention> group : groups) {
            if (group.getLast().end() <= offset) {
                nearest = group;
            }
        }
        return nearest;
    }

    /** Names that are joined, in their order. */
    private static List<List<Mention>> groups(String norm, List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Mention> last = groups.isEmpty() ? List.of() : groups.getLast();
            if (!last.isEmpty()
                    && JOINED.matcher(norm.substring(last.getLast().end(), mention.start()))
                            .find()) {
                last.add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        return groups;
    }
}
