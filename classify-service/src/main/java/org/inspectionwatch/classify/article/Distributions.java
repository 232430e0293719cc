package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences that deal out overall grades to several authorities, whatever their verbs: "A made good, B and C slid to
 * inadequate", "one outstanding (A), two goods (B and C)", "they are outstanding and good, in that order". Every name must have
 * its grade and every grade its names; where one is left over nothing is read.
 */
final class Distributions {
    /** Rule of a grade that was dealt out. */
    static final String RULE = "distributed";

    private static final int FARTHEST = 90;

    private final Lexicon lexicon;
    private final GradeFinder grades;
    private final NamedLines lines;

    /**
     * Both word lists are used together.
     *
     * @param rules those of rules.txt
     * @param lexicon those of leftovers.txt
     */
    Distributions(Lexicon rules, Lexicon lexicon, NamedLines lines) {
        this.lexicon = lexicon;
        this.grades = new GradeFinder(rules);
        this.lines = lines;
    }

    /** Joined names in their order, or a grade. */
    private record Item(
            int start, int end, List<String> ids, @Nullable GradeHit grade) {}

    /** A grade and whose it is. */
    record Share(GradeHit grade, List<String> ids) {
        Share {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The grades that a sentence deals out, in order; empty where it deals out none, or not all.
     *
     * @param before whom the sentence before names
     */
    List<Share> of(Sentence sentence, SentenceScope scope, List<String> before) {
        String norm = withoutTail(withoutAsides(sentence.norm(), scope), scope);
        List<GradeHit> all = grades.in(norm);
        List<GradeHit> given = all.stream().filter(hit -> !isLeft(norm, hit)).toList();
        boolean aside = given.stream()
                .anyMatch(hit -> lexicon.pairs("aside", norm.substring(0, hit.start()), norm.substring(hit.end())));
        if (given.isEmpty() || aside || !scope.passing().isEmpty() || !isPlain(norm, given, all)) {
            return List.of();
        }
        if (scope.mentions().isEmpty()) {
            return lexicon.has("deal.order", norm) ? inOrder(given, before) : List.of();
        }
        if (lexicon.has(
                "deal.beside", norm.substring(0, scope.mentions().getFirst().start()))) {
            return List.of();
        }
        List<Share> shares = lexicon.has("deal.order", norm) && isListed(norm, given)
                ? inOrder(given, Scopes.ids(scope.mentions()))
                : inTurn(norm, items(norm, scope, given));
        return areSeveral(shares) ? shares : List.of();
    }

    /** "A and B, which were good and inadequate last time, ...": what an aside deals out in the order of the names before it. */
    List<Share> ofAside(Sentence sentence, SentenceScope scope) {
        String norm = sentence.norm();
        for (MatchResult aside : lexicon.matches("deal.aside", norm)) {
            List<String> ids = Scopes.ids(scope.mentions().stream()
                    .filter(mention -> mention.end() <= aside.start())
                    .toList());
            List<GradeHit> inside = grades.in(norm).stream()
                    .filter(hit -> hit.start() >= aside.start() && hit.end() <= aside.end())
                    .toList();
            boolean all = ids.size() == scope.authorities().size();
            if (all && isListed(norm, inside)) {
                return inOrder(inside, ids);
            }
            if (all && inside.size() == 1 && ids.size() > 1) {
                return List.of(new Share(inside.getFirst(), ids));
            }
        }
        return List.of();
    }

    /** Without a tail that names lines and no authority, as "although adoption in each was good". */
    private String withoutTail(String norm, SentenceScope scope) {
        List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm).stream()
                .filter(name -> !name.thing().lines().equals(Set.of(Judgement.OVERALL)))
                .toList();
        int from = scope.mentions().isEmpty() ? 0 : scope.mentions().getLast().end();
        return lexicon.all("deal.tail", norm).stream()
                .filter(tail -> tail.start() >= from
                        && !named.isEmpty()
                        && tail.end() <= named.getFirst().start())
                .findFirst()
                .map(tail -> norm.substring(0, tail.start()))
                .orElse(norm);
    }

    /** With blanks for ", which were good and inadequate last time," where a subject goes on behind it. */
    private String withoutAsides(String norm, SentenceScope scope) {
        StringBuilder text = new StringBuilder(norm);
        for (MatchResult aside : lexicon.matches("deal.aside", norm)) {
            boolean named = scope.mentions().stream()
                    .anyMatch(mention -> mention.start() >= aside.start() && mention.end() <= aside.end());
            if (!named) {
                text.replace(aside.start(), aside.end(), " ".repeat(aside.end() - aside.start()));
            }
        }
        return text.toString();
    }

    private static boolean areSeveral(List<Share> shares) {
        Set<String> ids = new HashSet<>();
        shares.forEach(share -> ids.addAll(share.ids()));
        int named = shares.stream().mapToInt(share -> share.ids().size()).sum();
        return ids.size() > 1 && ids.size() == named;
    }

    /** "From inadequate", "than good": what was left is nobody's share. */
    private boolean isLeft(String norm, GradeHit hit) {
        return lexicon.has("deal.left", norm.substring(0, hit.start()));
    }

    private boolean isPlain(String norm, List<GradeHit> given, List<GradeHit> all) {
        boolean graded = given.stream()
                .noneMatch(hit -> hit.ofSend() || hit.isAnnual() || (!hit.substitute() && !isAlone(norm, hit)));
        boolean ofLines = lines.in(norm).stream()
                .anyMatch(subject -> !subject.thing().lines().equals(Set.of(Judgement.OVERALL)));
        return graded && !ofLines && !lexicon.has("deal.veto", withoutLeft(norm, all));
    }

    private boolean isAlone(String norm, GradeHit hit) {
        String after = norm.substring(hit.end());
        boolean ends = hit.grade() == Grade.REQUIRES_IMPROVEMENT || lexicon.has("ends", after);
        return ends && (lexicon.has("deal.order", norm) || !lexicon.has("not-grade.after", after));
    }

    /** The sentence with blanks for what was left, with the year of it. */
    private String withoutLeft(String norm, List<GradeHit> all) {
        StringBuilder text = new StringBuilder(norm);
        for (GradeHit hit : all) {
            if (isLeft(norm, hit)) {
                Lexicon.Hit year = lexicon.first("deal.left-in", norm.substring(hit.end()));
                int end = hit.end() + (year == null ? 0 : year.end());
                text.replace(hit.start(), end, " ".repeat(end - hit.start()));
            }
        }
        return text.toString();
    }

    private boolean isListed(String norm, List<GradeHit> given) {
        boolean listed = given.size() > 1;
        for (int i = 1; listed && i < given.size(); i++) {
            listed = lexicon.has(
                    "deal.listed",
                    norm.substring(given.get(i - 1).end(), given.get(i).start()));
        }
        return listed;
    }

    private static List<Share> inOrder(List<GradeHit> given, List<String> ids) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; given.size() == ids.size() && ids.size() > 1 && i < ids.size(); i++) {
            shares.add(new Share(given.get(i), List.of(ids.get(i))));
        }
        return shares;
    }

    private List<Item> items(String norm, SentenceScope scope, List<GradeHit> given) {
        List<Item> items = new ArrayList<>();
        Stream.concat(
                        scope.mentions().stream().map(Distributions::item),
                        given.stream().map(Distributions::item))
                .sorted(Comparator.comparingInt(Item::start))
                .forEach(item -> add(norm, items, item));
        return isHead(items) ? items.subList(1, items.size()) : items;
    }

    /** "A and B part ways: good for B, inadequate for A": whether the first names all come again. */
    private static boolean isHead(List<Item> items) {
        Set<String> again = new HashSet<>();
        items.stream().skip(1).forEach(item -> again.addAll(item.ids()));
        return items.size() % 2 == 1
                && items.getFirst().grade() == null
                && again.containsAll(items.getFirst().ids());
    }

    private static Item item(Mention mention) {
        return new Item(
                mention.start(), mention.end(), List.of(mention.authority().authorityId()), null);
    }

    private static Item item(GradeHit hit) {
        return new Item(hit.start(), hit.end(), List.of(), hit);
    }

    /** Adds a name to those it is joined with. */
    private void add(String norm, List<Item> items, Item item) {
        Item last = items.isEmpty() ? null : items.getLast();
        boolean joined = last != null
                && last.grade() == null
                && item.grade() == null
                && lexicon.has("deal.joined", norm.substring(last.end(), item.start()));
        if (last == null || !joined) {
            items.add(item);
            return;
        }
        List<String> ids = new ArrayList<>(last.ids());
        ids.addAll(item.ids());
        items.set(items.size() - 1, new Item(last.start(), item.end(), ids, null));
    }

    /** Names and grades by turns, all names first or all grades first; empty where the turns are not kept to the end. */
    private List<Share> inTurn(String norm, List<Item> items) {
        List<Share> shares = new ArrayList<>();
        boolean nameFirst = items.getFirst().grade() == null;
        List<GradeHit> row = items.stream()
                .skip(1)
                .map(Item::grade)
                .flatMap(Stream::ofNullable)
                .toList();
        if (nameFirst && row.size() > 1 && row.size() == items.size() - 1 && isListed(norm, row)) {
            return inOrder(row, items.getFirst().ids());
        }
        boolean kept = items.size() % 2 == 0;
        for (int i = 0; kept && i < items.size(); i += 2) {
            Item name = items.get(nameFirst ? i : i + 1);
            Item grade = items.get(nameFirst ? i + 1 : i);
            String between = norm.substring(items.get(i).end(), items.get(i + 1).start());
            GradeHit hit = grade.grade();
            kept = name.grade() == null
                    && hit != null
                    && between.length() <= FARTHEST
                    && (nameFirst
                            ? isOf(norm.substring(0, items.get(i).start()), between)
                            : lexicon.has("deal.tied", between))
                    && (i == 0
                            || lexicon.has(
                                    "deal.next",
                                    norm.substring(
                                            items.get(i - 1).end(), items.get(i).start())));
            if (kept && hit != null) {
                shares.add(new Share(hit, name.ids()));
            }
        }
        return kept ? shares : List.of();
    }

    /** Whether a grade is said of the names and not of something that they stand beside: "work between A and B is good". */
    private boolean isOf(String before, String between) {
        Lexicon.Hit copula = lexicon.first("said.copula", between);
        return !lexicon.has("deal.parted", between)
                && !lexicon.has("deal.beside", before)
                && (copula == null || lexicon.has("said.after-name", between.substring(0, copula.start())));
    }
}
