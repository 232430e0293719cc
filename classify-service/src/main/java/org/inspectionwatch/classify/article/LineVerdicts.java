package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grade of a single line that nothing but a plain verb ties to it, whatever else the sentence tells: "support for care leavers,
 * however, still requires improvement since few find work", "leadership slipped: it is inadequate", "also gives leaders the bottom
 * grade", "two are good (adoption and leadership)". Confined to one article, and to authorities of which it gives another grade.
 */
final class LineVerdicts {
    /** Rule of such a grade. */
    static final String RULE = "line-verdict";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");

    /** "Care leavers, where too many wait for a home, require": what is only told in between. */
    private static final Pattern ASIDE = Pattern.compile("^,? (?:where|which|whose|who) [^,;:.]{3,90},(?= )");

    private final NamedLines lines;
    private final Referents referents;
    private final GradeFinder grades;
    private List<Claim> known = List.of();

    /** @param rules those of rules.txt */
    LineVerdicts(Lexicon rules) {
        this.lines = new NamedLines(rules, LEXICON);
        this.referents = new Referents(LEXICON, lines);
        this.grades = new GradeFinder(rules);
    }

    /** Lines of one grade, from the first to after the last of their names. */
    private record Group(int start, int end, Set<Judgement> lines) {}

    /** All claims in order, with those of such grades; one that gives a grade to other lines than a bracket or a pronoun is replaced. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        known = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.authorities().size() == 1 && scope.passing().isEmpty()) {
                read(sentences, sentence, scope.authorities().getFirst());
            } else if (scope.passing().isEmpty()) {
                readSeveral(sentence, scope);
            }
        }
        known.sort(Claim.BY_SENTENCE);
        return List.copyOf(known);
    }

    private void read(List<Sentence> sentences, Sentence sentence, String id) {
        String norm = sentence.norm();
        List<GradeHit> hits = grades.in(norm);
        if (hits.isEmpty() || known.stream().noneMatch(claim -> isNewsOf(claim, id))) {
            return;
        }
        List<Group> groups = groups(norm, referents.in(sentences, sentence));
        for (GradeHit hit : hits) {
            if (!hit.ofSend() && !hit.isAnnual()) {
                bracketed(norm, hit, hits)
                        .ifPresentOrElse(
                                lines -> enter(sentence, id, hit, lines, true), () -> said(sentence, id, hit, groups));
            }
        }
    }

    /** "A is good, but leadership there is inadequate; in B adoption is outstanding": of the authority named last before. */
    private void readSeveral(Sentence sentence, SentenceScope scope) {
        String norm = sentence.norm();
        for (GradeHit hit : grades.in(norm)) {
            List<Mention> ahead = scope.mentions().stream()
                    .filter(mention -> mention.end() <= hit.start())
                    .toList();
            boolean read = known.stream().anyMatch(claim -> claim.reads(sentence, hit));
            if (read || ahead.isEmpty() || hit.ofSend() || hit.isAnnual()) {
                continue;
            }
            Mention last = ahead.getLast();
            String id = last.authority().authorityId();
            boolean joined = ahead.size() > 1
                    && LEXICON.has(
                            "deal.joined",
                            norm.substring(ahead.get(ahead.size() - 2).end(), last.start()));
            if (!joined && known.stream().anyMatch(claim -> isNewsOf(claim, id))) {
                List<Group> groups = groups(norm, lines.in(norm)).stream()
                        .filter(group -> group.start() >= last.end())
                        .toList();
                said(sentence, id, hit, groups);
            }
        }
    }

    /** "Two are good (adoption, and leadership)". */
    private Optional<Set<Judgement>> bracketed(String norm, GradeHit hit, List<GradeHit> hits) {
        String after = norm.substring(hit.end());
        String before = norm.substring(GradeHit.lastEnd(hits, hit.start()), hit.start());
        List<MatchResult> lists = new ArrayList<>(LEXICON.matches("line-verdict.bracket", after));
        if (!LEXICON.matches("line.counted", before).isEmpty() || LEXICON.has("line.all", before)) {
            lists.addAll(LEXICON.matches("line-verdict.listed", after));
        }
        for (MatchResult match : lists) {
            int start = hit.end() + match.start("lines");
            int end = hit.end() + match.end("lines");
            boolean plain = hits.stream().noneMatch(other -> other.start() >= start && other.end() <= end)
                    && !LEXICON.has("line-verdict.veto", norm.substring(start, end));
            Set<Judgement> named = all(lines.in(norm.substring(start, end)));
            if (plain && !named.isEmpty() && !named.contains(Judgement.OVERALL)) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** How the words around a grade tie it to the lines before it. */
    private enum Tie {
        /** "That part of the work is", "both of which are". */
        POINTED,
        /** ", where it is". */
        WHERE,
        /** "Falls short of that and is". */
        GOES_ON,
        /** "Slipped: it is", "for care leavers the council is". */
        TAKEN_UP,
        /** "Is", "still gets". */
        SAID,
        /** "Deems the work of leaders to be". */
        GIVEN
    }

    private void said(Sentence sentence, String id, GradeHit hit, List<Group> groups) {
        String norm = sentence.norm();
        String after = norm.substring(hit.end());
        List<Group> ahead =
                groups.stream().filter(one -> one.end() <= hit.start()).toList();
        if (ahead.isEmpty() || LEXICON.has("line-verdict.veto-after", after)) {
            return;
        }
        Group group = fronting(norm, ahead, hit).orElse(ahead.getLast());
        String before = norm.substring(0, group.start());
        String between = ASIDE.matcher(norm.substring(group.end(), hit.start())).replaceFirst("");
        boolean each = LEXICON.has("line-verdict.with", between) && LEXICON.has("line-verdict.each", after);
        boolean that = union(ahead).size() == 1 && LEXICON.has("line-verdict.that", between);
        Tie tie = each ? Tie.POINTED : ends(after) ? tie(that, group, before, between) : null;
        Set<Judgement> named = each || that ? union(ahead) : group.lines();
        boolean single = !named.isEmpty() && !named.contains(Judgement.OVERALL) && !named.contains(Judgement.LSCB);
        boolean free = tie == Tie.POINTED || tie == Tie.WHERE;
        if (tie != null && single && !isVetoed(free ? "" : before, tie == Tie.GOES_ON ? "" : between, after)) {
            enter(sentence, id, hit, named, isSure(tie, sentence, hit, id, named));
        }
    }

    /** "For care leavers, though, the service is": the lines that stand in front of the whole. */
    private static Optional<Group> fronting(String norm, List<Group> ahead, GradeHit hit) {
        boolean whole = ahead.size() > 1 && ahead.getLast().lines().equals(Set.of(Judgement.OVERALL));
        return ahead.stream()
                .skip(Math.max(0, ahead.size() - 2))
                .limit(whole ? 1 : 0)
                .filter(group -> isFronted(norm.substring(0, group.start()), norm.substring(group.end(), hit.start())))
                .findFirst();
    }

    private static boolean isFronted(String before, String between) {
        return LEXICON.has("line-verdict.fronting", before) && LEXICON.has("line-verdict.fronted", between);
    }

    private static @Nullable Tie tie(boolean that, Group group, String before, String between) {
        boolean opens = LEXICON.has("line-verdict.opening", before);
        boolean fares = opens && LEXICON.has("line-verdict.fares", between);
        if (fares || isFronted(before, between) || (opens && LEXICON.has("line-verdict.again", between))) {
            return Tie.TAKEN_UP;
        }
        if (LEXICON.has("line-verdict.where", between)) {
            return Tie.WHERE;
        }
        if (that || isPointed(group, between)) {
            return Tie.POINTED;
        }
        if (opens && isGoingOn(between)) {
            return Tie.GOES_ON;
        }
        boolean verb = LEXICON.has("line-verdict.verb", between) || LEXICON.has("line-verdict.owned", between);
        if (opens && verb) {
            return Tie.SAID;
        }
        return isGiven(before, between) ? Tie.GIVEN : null;
    }

    /** Whether it is said so clearly that what a construction gave the grade to gives way. */
    private boolean isSure(Tie tie, Sentence sentence, GradeHit hit, String id, Set<Judgement> named) {
        List<Claim> read =
                known.stream().filter(claim -> claim.reads(sentence, hit)).toList();
        boolean whole = read.stream().allMatch(claim -> claim.judgements().equals(Set.of(Judgement.OVERALL)));
        boolean part = read.stream().allMatch(claim -> named.containsAll(claim.judgements()));
        return switch (tie) {
            case TAKEN_UP, WHERE, GOES_ON -> true;
            case POINTED -> whole || part;
            case GIVEN -> whole;
            case SAID -> whole && isToldElsewhere(sentence, id);
        };
    }

    /** Whether another sentence gives the grade of the whole, so that this one need not. */
    private boolean isToldElsewhere(Sentence sentence, String id) {
        return known.stream()
                .anyMatch(claim -> isNewsOf(claim, id) && claim.of(Judgement.OVERALL) && !claim.isIn(sentence));
    }

    private static boolean ends(String after) {
        return LEXICON.has("line-verdict.ends", after);
    }

    /** "Help and protection falls short of that and requires improvement": what else is said of the line before its grade. */
    private static boolean isGoingOn(String between) {
        return LEXICON.has("line-verdict.goes-on", between) && !LEXICON.has("line-verdict.turns", between);
    }

    /** "Both of which", "all of which were", and of a single line "an area that remained". */
    private static boolean isPointed(Group group, String between) {
        boolean two = group.lines().size() == 2 && LEXICON.has("line-verdict.both", between);
        boolean all = group.lines().size() > 1 && LEXICON.has("line-verdict.all", between);
        return two || all || (group.lines().size() == 1 && LEXICON.has("line-verdict.area", between));
    }

    private static boolean isGiven(String before, String between) {
        return LEXICON.has("line-verdict.giving", before) && LEXICON.has("line-verdict.given", between);
    }

    /** Whether the clause of the grade denies it, dates it or speaks of others. */
    private static boolean isVetoed(String before, String between, String after) {
        int turn = Math.max(between.lastIndexOf(';'), between.lastIndexOf(':'));
        turn = before.isEmpty() ? Math.max(turn, between.lastIndexOf(',')) : turn;
        String told = turn < 0 ? before.substring(clauseStart(before)) + "#" + between : between.substring(turn);
        String rest = after.split("[,;:.]", 2)[0];
        return LEXICON.has("line-verdict.veto", told) || LEXICON.has("line-verdict.veto-behind", rest);
    }

    private static Set<Judgement> union(List<Group> groups) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        groups.forEach(group -> named.addAll(group.lines()));
        named.remove(Judgement.OVERALL);
        return named;
    }

    private static int clauseStart(String before) {
        return ClauseSplitter.split(before).stream()
                .mapToInt(Clause::start)
                .max()
                .orElse(0);
    }

    private static boolean isNewsOf(Claim claim, String id) {
        return claim.authorityId().equals(id) && claim.isNews() && !claim.isOfPartner();
    }

    private void enter(Sentence sentence, String id, GradeHit hit, Set<Judgement> named, boolean sure) {
        boolean read = known.stream().anyMatch(claim -> claim.reads(sentence, hit));
        boolean wider = known.stream()
                .anyMatch(claim -> claim.reads(sentence, hit)
                        && !claim.of(Judgement.OVERALL)
                        && claim.judgements().size() > named.size()
                        && claim.judgements().containsAll(named));
        if (wider || (read && !sure)) {
            return;
        }
        boolean news =
                known.stream().filter(claim -> claim.reads(sentence, hit)).allMatch(claim -> isNewsOf(claim, id));
        if (news) {
            known.removeIf(claim -> claim.reads(sentence, hit));
            if (sure) {
                known.replaceAll(claim -> withoutLines(claim, sentence, id, named));
            }
            EnumSet<Judgement> open = EnumSet.copyOf(named);
            open.removeIf(line -> known.stream()
                    .anyMatch(claim -> isNewsOf(claim, id)
                            && claim.of(line)
                            && !(sure && claim.isIn(sentence) && claim.hit().start() > hit.start())));
            if (!open.isEmpty()) {
                known.add(new Claim(id, sentence, hit, open, Reach.NAMED, Time.NOW, Form.LOOSE, RULE, true));
            }
        }
    }

    /** What another grade of the sentence is for, without lines that stand closer to their own. */
    private static Claim withoutLines(Claim claim, Sentence sentence, String id, Set<Judgement> named) {
        boolean takes = claim.isIn(sentence)
                && isNewsOf(claim, id)
                && claim.reach().is(Reach.Kind.NAMED)
                && !named.containsAll(claim.judgements())
                && claim.judgements().stream().anyMatch(named::contains);
        if (!takes) {
            return claim;
        }
        EnumSet<Judgement> left = EnumSet.copyOf(claim.judgements());
        left.removeAll(named);
        return claim.of(left, claim.rule());
    }

    /** Names that "and" and commas join become one group. */
    private static List<Group> groups(String norm, List<Alignment.Named<NamedLines.Subject>> names) {
        List<Group> groups = new ArrayList<>();
        for (Alignment.Named<NamedLines.Subject> name : names) {
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (!name.thing().reach().is(Reach.Kind.NAMED)) {
                continue;
            }
            boolean whole = name.thing().lines().equals(Set.of(Judgement.OVERALL));
            if (last != null && !whole && LEXICON.has("line-verdict.and", norm.substring(last.end(), name.start()))) {
                EnumSet<Judgement> both = EnumSet.noneOf(Judgement.class);
                both.addAll(last.lines());
                both.addAll(name.thing().lines());
                groups.set(groups.size() - 1, new Group(last.start(), name.end(), both));
            } else {
                groups.add(new Group(name.start(), name.end(), name.thing().lines()));
            }
        }
        return groups;
    }

    private static Set<Judgement> all(List<Alignment.Named<NamedLines.Subject>> names) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        names.forEach(name -> named.addAll(name.thing().lines()));
        return named;
    }
}
