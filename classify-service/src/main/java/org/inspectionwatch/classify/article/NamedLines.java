package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.contracts.finding.Judgement;

/** Finds the graded lines that a sentence names, and words such as "the rest" and "every area", each with its place. */
final class NamedLines {
    private static final List<Judgement> LINES = List.of(
            Judgement.LEADERS,
            Judgement.HELP_PROTECTION,
            Judgement.IN_CARE,
            Judgement.CARE_LEAVERS,
            Judgement.IN_CARE_AND_LEAVERS,
            Judgement.ADOPTION,
            Judgement.LSCB,
            Judgement.OVERALL);

    private final Lexicon rules;
    private final Lexicon leftovers;

    /**
     * Both word lists are used together.
     *
     * @param rules those of rules.txt
     * @param leftovers those of leftovers.txt
     */
    NamedLines(Lexicon rules, Lexicon leftovers) {
        this.rules = rules;
        this.leftovers = leftovers;
    }

    /**
     * What is named.
     *
     * @param lines that the words name; empty where they only point to others
     * @param reach to which others
     */
    record Subject(Set<Judgement> lines, Reach reach) {
        Subject {
            lines = Set.copyOf(lines);
        }
    }

    /** In order; of two that overlap the longer one. */
    List<Alignment.Named<Subject>> in(String norm) {
        return rules.lines(norm, this::found);
    }

    private List<Alignment.Named<Subject>> found(String norm) {
        List<Alignment.Named<Subject>> subjects = new ArrayList<>();
        for (Judgement line : LINES) {
            Subject subject = new Subject(Set.of(line), Reach.NAMED);
            name(leftovers.all("line." + line.slug(), norm), subject, subjects);
            name(rules.all("topic." + line.slug(), norm), subject, subjects);
        }
        name(leftovers.all("line.unnamed", norm), new Subject(Set.of(), Reach.NAMED), subjects);
        name(leftovers.all("line.rest", norm), new Subject(Set.of(), Reach.REST), subjects);
        name(leftovers.all("line.all", norm), new Subject(Set.of(), Reach.ALL), subjects);
        for (MatchResult counted : leftovers.matches("line.counted", norm)) {
            Subject some = new Subject(Set.of(), Reaches.counted(counted));
            subjects.add(new Alignment.Named<>(counted.start(), counted.end(), some));
        }
        return swept(norm, apart(subjects));
    }

    /** Without those that only tell some of all: "all four areas, among them leadership". */
    private List<Alignment.Named<Subject>> swept(String norm, List<Alignment.Named<Subject>> names) {
        List<Alignment.Named<Subject>> kept = new ArrayList<>();
        boolean inside = false;
        int end = 0;
        for (Alignment.Named<Subject> name : names) {
            String between = norm.substring(end, Math.max(end, name.start()));
            if (leftovers.has("line.told-apart", norm.substring(0, name.start()))) {
                continue;
            }
            boolean opens = !kept.isEmpty()
                    && kept.getLast().end() == end
                    && kept.getLast().thing().reach().is(Reach.Kind.ALL)
                    && leftovers.has("among", between);
            boolean goesOn = leftovers.has("among.to", between)
                    || (leftovers.has("joiner", between) && !leftovers.has("parted", between));
            inside = opens || (inside && goesOn);
            if (!inside) {
                kept.add(name);
            }
            end = name.end();
        }
        return kept;
    }

    private static void name(List<Lexicon.Hit> hits, Subject subject, List<Alignment.Named<Subject>> subjects) {
        hits.forEach(hit -> subjects.add(new Alignment.Named<>(hit.start(), hit.end(), subject)));
    }

    private static List<Alignment.Named<Subject>> apart(List<Alignment.Named<Subject>> subjects) {
        List<Alignment.Named<Subject>> kept = new ArrayList<>();
        subjects.stream()
                .sorted(Comparator.comparingInt((Alignment.Named<Subject> name) -> name.start() - name.end())
                        .thenComparingInt(Alignment.Named::start))
                .filter(name ->
                        kept.stream().noneMatch(other -> name.start() < other.end() && other.start() < name.end()))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Alignment.Named::start));
        return kept;
    }
}
