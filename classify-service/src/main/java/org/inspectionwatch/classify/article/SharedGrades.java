package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads "all four areas match the overall mark" and "leadership and help and protection sit at that level too": graded lines, named
 * or counted, whose grade is told by pointing to one that the article has given before. Confined to one article.
 */
final class SharedGrades {
    /** Rule of such a grade. */
    static final String RULE = "shared-grade";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final int FARTHEST = 90;
    private static final int NEAR = 3;

    private final NamedLines lines;
    private final GradeFinder grades;
    private final TimeReader times;
    private List<Claim> known = List.of();

    /** @param rules those of rules.txt */
    SharedGrades(Lexicon rules, TimeReader times) {
        this.lines = new NamedLines(rules, LEXICON);
        this.grades = new GradeFinder(rules);
        this.times = times;
    }

    /**
     * Words that point to a grade.
     *
     * @param grade what they point to
     * @param kind what they take
     */
    private record Pointer(int start, int end, Grade grade, Kind kind) {}

    /** How words point: in any sentence, for all lines only, or to the line that stands behind them. */
    private enum Kind {
        FREE,
        SWEPT,
        LIKE
    }

    /** All claims in order, with those that point to another's grade. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        known = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.authorities().size() == 1 && scope.passing().isEmpty()) {
                read(sentence, scope.authorities().getFirst());
            }
        }
        known.sort(Claim.BY_SENTENCE);
        return List.copyOf(known);
    }

    /** Whether the clause that points speaks of others, of another time or of what is only hoped. */
    private boolean isOfOther(Sentence sentence, Pointer pointer) {
        return sentence.clauses().stream()
                .filter(clause -> clause.holds(pointer.start()) || clause.holds(pointer.end() - 1))
                .map(clause -> told(sentence.norm(), clause, pointer))
                .anyMatch(text -> LEXICON.has("pointer.veto", text)
                        || !times.oldDates(text).isEmpty());
    }

    /** The words of a clause but for what only hangs on behind the pointer. */
    private static String told(String norm, Clause clause, Pointer pointer) {
        int from = Math.clamp(pointer.end(), clause.start(), clause.end());
        Lexicon.Hit aside = LEXICON.first("pointer.aside", norm.substring(from, clause.end()));
        return norm.substring(clause.start(), aside == null ? clause.end() : from + aside.start());
    }

    private void read(Sentence sentence, String id) {
        String norm = sentence.norm();
        List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm).stream()
                .filter(name -> !name.thing().lines().equals(Set.of(Judgement.OVERALL)))
                .toList();
        boolean swept = named.stream().anyMatch(name -> !name.thing().reach().is(Reach.Kind.NAMED));
        List<Pointer> likened = likened(norm, id, named);
        for (Pointer pointer : likened.isEmpty() ? pointers(sentence, id, swept) : likened) {
            List<Alignment.Named<NamedLines.Subject>> shared = sharing(norm, pointer, named);
            boolean all = shared.stream().allMatch(name -> name.thing().reach().is(Reach.Kind.ALL));
            if (!shared.isEmpty() && (all || pointer.kind() != Kind.SWEPT) && !isOfOther(sentence, pointer)) {
                enter(sentence, id, pointer, shared);
            }
        }
    }

    /** The words of a sentence that point to a grade that is known, in order. */
    private List<Pointer> pointers(Sentence sentence, String id, boolean swept) {
        List<Pointer> pointers = new ArrayList<>();
        for (Lexicon.Hit hit : LEXICON.all("pointer.overall", sentence.norm())) {
            add(pointers, hit, overall(id));
        }
        for (Lexicon.Hit hit : LEXICON.all("pointer.failing", sentence.norm())) {
            if (swept && overall(id) == Grade.INADEQUATE) {
                add(pointers, hit, Grade.INADEQUATE);
            }
        }
        for (Lexicon.Hit hit : LEXICON.all("pointer.culprit", sentence.norm())) {
            add(pointers, hit, overall(id) == Grade.INADEQUATE ? Grade.INADEQUATE : null);
        }
        boolean below = swept && overall(id) == Grade.REQUIRES_IMPROVEMENT;
        for (Lexicon.Hit hit : below ? LEXICON.all("pointer.short", sentence.norm()) : List.<Lexicon.Hit>of()) {
            boolean ofGood =
                    newsOf(id).stream().anyMatch(claim -> claim.grade() == Grade.GOOD && isNear(sentence, claim));
            add(pointers, hit, ofGood ? Grade.REQUIRES_IMPROVEMENT : null);
        }
        for (Lexicon.Hit hit : swept ? LEXICON.all("pointer.swept", sentence.norm()) : List.<Lexicon.Hit>of()) {
            add(pointers, hit, overall(id));
        }
        for (Lexicon.Hit hit : LEXICON.all("pointer.last", sentence.norm())) {
            boolean taken = pointers.stream().anyMatch(other -> hit.start() < other.end() && other.start() < hit.end());
            // "highly praised, as was ...": what clings to words before it shares a grade only where they hold one
            boolean idle = hit.rule().equals("so-are")
                    && grades.in(sentence.norm().substring(0, hit.start())).isEmpty()
                    && newsOf(id).stream().noneMatch(claim -> claim.isIn(sentence));
            if (!taken && !idle) {
                add(pointers, hit, last(sentence, hit.start(), id, swept || isNear(sentence, hit, id)));
            }
        }
        return pointers;
    }

    /** "No more kindly than care leavers": the grade of the line that stands behind. */
    private List<Pointer> likened(String norm, String id, List<Alignment.Named<NamedLines.Subject>> named) {
        List<Pointer> pointers = new ArrayList<>();
        for (Alignment.Named<NamedLines.Subject> name : named) {
            Lexicon.Hit like = LEXICON.first("pointer.like", norm.substring(0, name.start()));
            Set<Judgement> meant = name.thing().lines();
            Grade grade = like == null || meant.isEmpty()
                    ? null
                    : only(newsOf(id).stream()
                            .filter(claim -> meant.stream().anyMatch(claim::of))
                            .toList());
            if (like != null && grade != null) {
                pointers.add(new Pointer(like.start(), name.end(), grade, Kind.LIKE));
            }
        }
        return pointers;
    }

    /** Whether words such as "the same grade" stand so close behind a grade that no other can be meant. */
    private boolean isNear(Sentence sentence, Lexicon.Hit hit, String id) {
        return LEXICON.has("pointer.same", sentence.norm().substring(hit.start(), hit.end()))
                && newsOf(id).stream()
                        .map(claim -> sentence.index() - claim.sentence().index())
                        .anyMatch(distance -> distance > 0 && distance <= NEAR);
    }

    private static boolean isNear(Sentence sentence, Claim claim) {
        int distance = sentence.index() - claim.sentence().index();
        return distance >= 0 && distance <= NEAR;
    }

    private static void add(List<Pointer> pointers, Lexicon.Hit hit, @Nullable Grade grade) {
        if (grade != null) {
            pointers.add(new Pointer(
                    hit.start(), hit.end(), grade, hit.section().equals("pointer.swept") ? Kind.SWEPT : Kind.FREE));
        }
    }

    private List<Claim> newsOf(String id) {
        return known.stream()
                .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && !claim.isOfPartner())
                .toList();
    }

    private @Nullable Grade overall(String id) {
        return only(
                newsOf(id).stream().filter(claim -> claim.of(Judgement.OVERALL)).toList());
    }

    /** The grade before: of the same sentence, or the one of the sentence before, or where the words reach far the only one. */
    private @Nullable Grade last(Sentence sentence, int before, String id, boolean far) {
        List<Claim> news = newsOf(id);
        Claim beside = news.stream()
                .filter(claim -> claim.isIn(sentence) && claim.hit().end() <= before)
                .max(Comparator.comparingInt(claim -> claim.hit().end()))
                .orElse(null);
        if (beside != null) {
            return beside.grade();
        }
        List<Claim> above = news.stream()
                .filter(claim -> claim.sentence().index() == sentence.index() - 1)
                .toList();
        if (!above.isEmpty()) {
            return only(above);
        }
        return far ? only(news) : null;
    }

    private static @Nullable Grade only(List<Claim> claims) {
        Set<Grade> grades = claims.stream().map(Claim::grade).collect(Collectors.toSet());
        return grades.size() == 1 ? grades.iterator().next() : null;
    }

    /** The names that a pointer is for: those that a preposition ties to it, else those right before it. */
    private List<Alignment.Named<NamedLines.Subject>> sharing(
            String norm, Pointer pointer, List<Alignment.Named<NamedLines.Subject>> named) {
        List<Alignment.Named<NamedLines.Subject>> behind =
                named.stream().filter(name -> name.start() >= pointer.end()).toList();
        boolean bound = !behind.isEmpty()
                && LEXICON.has(
                        "pointer.for",
                        norm.substring(pointer.end(), behind.getFirst().start()));
        List<Alignment.Named<NamedLines.Subject>> ahead = named.stream()
                .filter(name -> name.end() <= pointer.start())
                .toList()
                .reversed();
        boolean near =
                !ahead.isEmpty() && isFree(norm.substring(ahead.getFirst().end(), pointer.start()));
        List<Alignment.Named<NamedLines.Subject>> before = near ? joined(norm, ahead) : List.of();
        if (pointer.kind() == Kind.LIKE) {
            return before;
        }
        boolean tied = bound && !(near && isBare(norm, pointer, behind));
        boolean too = !behind.isEmpty()
                && LEXICON.has(
                        "pointer.too",
                        norm.substring(pointer.end(), behind.getFirst().start()));
        if (too) {
            return Stream.concat(before.stream(), joined(norm, behind).stream()).toList();
        }
        if (!tied) {
            return before;
        }
        List<Alignment.Named<NamedLines.Subject>> after = listed(norm, behind, joined(norm, behind));
        boolean lists = before.size() == 1;
        return lists && before.getFirst().thing().reach().is(Reach.Kind.ALL) ? before : after;
    }

    /** Whether nothing but a comma stands between a pointer and the name behind it. */
    private static boolean isBare(String norm, Pointer pointer, List<Alignment.Named<NamedLines.Subject>> behind) {
        return norm.substring(pointer.end(), behind.getFirst().start()).equals(", ");
    }

    /** "Each of the other headings: A, B and C": what a list names, if it stands behind words that only point to it. */
    private static List<Alignment.Named<NamedLines.Subject>> listed(
            String norm,
            List<Alignment.Named<NamedLines.Subject>> behind,
            List<Alignment.Named<NamedLines.Subject>> first) {
        boolean lists = first.size() == 1
                && behind.size() > 1
                && !first.getFirst().thing().reach().is(Reach.Kind.NAMED)
                && LEXICON.has(
                        "pointer.list",
                        norm.substring(first.getFirst().end(), behind.get(1).start()));
        return lists ? joined(norm, behind.subList(1, behind.size())) : first;
    }

    private boolean isFree(String between) {
        return between.length() <= FARTHEST
                && !between.contains(";")
                && !LEXICON.has("pointer.parted", between)
                && grades.in(between).isEmpty();
    }

    /** The first of several names and those that "and" and the like join to it, outwards. */
    private static List<Alignment.Named<NamedLines.Subject>> joined(
            String norm, List<Alignment.Named<NamedLines.Subject>> names) {
        List<Alignment.Named<NamedLines.Subject>> joined = new ArrayList<>();
        for (Alignment.Named<NamedLines.Subject> name : names) {
            if (!joined.isEmpty()) {
                Alignment.Named<NamedLines.Subject> last = joined.getLast();
                String between = norm.substring(Math.min(last.end(), name.end()), Math.max(last.start(), name.start()));
                if (!LEXICON.has("joiner", between) || LEXICON.has("parted", between)) {
                    break;
                }
            }
            joined.add(name);
        }
        return joined;
    }

    private void enter(
            Sentence sentence, String id, Pointer pointer, List<Alignment.Named<NamedLines.Subject>> shared) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        Reach reach = Reach.NAMED;
        for (Alignment.Named<NamedLines.Subject> name : shared) {
            named.addAll(name.thing().lines());
            reach = name.thing().reach().is(Reach.Kind.NAMED)
                    ? reach
                    : name.thing().reach();
        }
        EnumSet<Judgement> all = EnumSet.copyOf(named);
        known.replaceAll(
                claim -> claim.isIn(sentence) && claim.hit().start() > pointer.end() ? without(claim, id, all) : claim);
        named.removeIf(line -> newsOf(id).stream().anyMatch(claim -> claim.of(line)));
        reach = reach.is(Reach.Kind.ALL) ? spared(sentence.norm(), pointer, reach) : reach;
        if (!named.isEmpty() || !reach.is(Reach.Kind.NAMED)) {
            GradeHit hit = new GradeHit(pointer.grade(), pointer.start(), pointer.end(), RULE, true);
            known.add(new Claim(id, sentence, hit, named, reach, Time.NOW, Form.LOOSE, RULE, true));
        }
    }

    /** "The same grade bar one", "the same grade except leadership": all lines but those. */
    private Reach spared(String norm, Pointer pointer, Reach all) {
        List<MatchResult> found = LEXICON.matches("pointer.except", norm.substring(pointer.end()));
        if (found.isEmpty()) {
            return all;
        }
        if (found.getFirst().group("one") != null) {
            return Reach.counted(-1, 0);
        }
        int end = pointer.end() + found.getFirst().end();
        EnumSet<Judgement> but = EnumSet.noneOf(Judgement.class);
        lines.in(norm).stream()
                .filter(name -> name.start() >= end - 1 && name.start() <= end + 1)
                .forEach(name -> but.addAll(name.thing().lines()));
        return but.isEmpty() ? Reach.counted(-1, 0) : Reach.but(but);
    }

    /** What a grade behind the pointer is for, without the lines that the pointer stands closer to. */
    private static Claim without(Claim claim, String id, Set<Judgement> lines) {
        boolean takes = claim.authorityId().equals(id)
                && claim.isNews()
                && claim.reach().is(Reach.Kind.NAMED)
                && !lines.containsAll(claim.judgements())
                && claim.judgements().stream().anyMatch(lines::contains);
        if (!takes) {
            return claim;
        }
        EnumSet<Judgement> left = EnumSet.copyOf(claim.judgements());
        left.removeAll(lines);
        return claim.of(left, claim.rule());
    }
}
