package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that tell the graded lines of several authorities alike, or of one of two: "adoption in each was good", "in the latter,
 * leadership was inadequate", and "two areas were judged good" after a verdict that all share. They are read as being about one of
 * them, and what is read holds for the others. Confined to one article.
 */
final class Alike {
    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final int NEAR = 5;

    private final List<SentenceScope> scopes;
    private final Map<Integer, Group> groups = new HashMap<>();

    /**
     * Whom a sentence is about.
     *
     * @param ids of those of whom it says the same, in their order
     * @param from offset from which it does
     * @param only whether it does not hold for the others that it names
     */
    private record Group(List<String> ids, int from, boolean only) {}

    /** @param claims what is known of the overall grades */
    Alike(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        this.scopes = scopes;
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.mentions().isEmpty() && LEXICON.has("alike.both", sentence.norm())) {
                pair(sentence, sentences, claims);
            } else if (goesOn(sentence, scope)) {
                groups.put(sentence.index(), groups.get(sentence.index() - 1));
            } else if (scope.authorities().size() > 1 && scope.passing().isEmpty()) {
                Group group = scope.mentions().isEmpty()
                        ? inherited(sentence, scope.inherited(), claims)
                        : named(sentence, scope.mentions());
                if (group != null) {
                    groups.put(sentence.index(), group);
                }
            }
        }
    }

    /** "In both areas leadership was good": of the two that the sentences before name, if they share their grade. */
    private void pair(Sentence sentence, List<Sentence> sentences, List<Claim> claims) {
        List<String> ids = sentences.subList(Math.max(0, sentence.index() - NEAR), sentence.index()).stream()
                .flatMap(before -> scopes.get(before.index()).mentions().stream())
                .map(mention -> mention.authority().authorityId())
                .distinct()
                .filter(id -> !overall(id, claims).isEmpty())
                .toList();
        Set<Set<Grade>> grades = ids.stream().map(id -> overall(id, claims)).collect(Collectors.toSet());
        if (ids.size() == 2 && grades.size() == 1 && grades.iterator().next().size() == 1) {
            groups.put(sentence.index(), new Group(ids, 0, false));
        }
    }

    /** Whether a sentence names nobody and follows one that is about two alike. */
    private boolean goesOn(Sentence sentence, SentenceScope scope) {
        Group before = groups.get(sentence.index() - 1);
        return before != null
                && !before.only()
                && scope.mentions().isEmpty()
                && scope.inherited().size() == 1
                && before.ids().containsAll(scope.inherited());
    }

    private static @Nullable Group inherited(Sentence sentence, List<String> ids, List<Claim> claims) {
        Lexicon.Hit one = LEXICON.first("alike.one", sentence.norm());
        if (one != null) {
            return ids.size() == 2
                    ? new Group(List.of(ids.get(one.rule().equals("second") ? 1 : 0)), one.start(), true)
                    : null;
        }
        Set<Set<Grade>> grades = ids.stream().map(id -> overall(id, claims)).collect(Collectors.toSet());
        boolean same = grades.size() == 1 && grades.iterator().next().size() == 1;
        return same ? new Group(ids, 0, false) : null;
    }

    private static @Nullable Group named(Sentence sentence, List<Mention> mentions) {
        String norm = sentence.norm();
        for (int i = 1; i < mentions.size(); i++) {
            if (!LEXICON.has(
                    "deal.joined",
                    norm.substring(mentions.get(i - 1).end(), mentions.get(i).start()))) {
                return null;
            }
        }
        List<String> ids = Scopes.ids(mentions);
        int from = mentions.getLast().end();
        String told = norm.substring(from);
        Lexicon.Hit one = LEXICON.first("alike.one", told);
        if (one != null) {
            String id = ids.get(one.rule().equals("second") ? 1 : 0);
            return ids.size() == 2 ? new Group(List.of(id), from + one.start(), true) : null;
        }
        return LEXICON.has("alike.each", told) ? new Group(ids, from, false) : null;
    }

    private static Set<Grade> overall(String id, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(Judgement.OVERALL))
                .map(Claim::grade)
                .collect(Collectors.toSet());
    }

    /** The scopes, such sentences being about the first of whom they say the same. */
    List<SentenceScope> narrowed() {
        List<SentenceScope> narrowed = new ArrayList<>(scopes);
        groups.forEach((index, group) -> {
            SentenceScope scope = scopes.get(index);
            String id = group.ids().getFirst();
            List<Mention> mentions = scope.mentions().stream()
                    .filter(mention -> mention.authority().authorityId().equals(id))
                    .toList();
            narrowed.set(index, new SentenceScope(mentions, List.of(), mentions.isEmpty() ? List.of(id) : List.of()));
        });
        return narrowed;
    }

    /** All claims in order, those on lines in such sentences given to everyone whom they hold for. */
    List<Claim> shared(List<Claim> claims) {
        if (groups.isEmpty()) {
            return claims;
        }
        List<Claim> all = new ArrayList<>(claims);
        for (Claim claim : claims) {
            Group group = groups.get(claim.sentence().index());
            boolean named = !claim.judgements().isEmpty() || claim.reach().is(Reach.Kind.REST);
            boolean ofLines = named && !claim.of(Judgement.OVERALL) && !claim.isOfPartner();
            if (group == null || !claim.isNews() || !ofLines || claim.hit().start() < group.from()) {
                continue;
            }
            if (!group.ids().contains(claim.authorityId())) {
                all.remove(claim);
            } else if (!group.only()) {
                group.ids().forEach(id -> share(claim, id, all));
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return List.copyOf(all);
    }

    private static void share(Claim claim, String id, List<Claim> all) {
        EnumSet<Judgement> open = EnumSet.noneOf(Judgement.class);
        open.addAll(claim.judgements());
        open.removeIf(line ->
                all.stream().anyMatch(other -> other.authorityId().equals(id) && other.isNews() && other.of(line)));
        boolean rest = claim.judgements().isEmpty()
                && all.stream().noneMatch(other -> other.authorityId().equals(id) && other.isIn(claim.sentence()));
        if (!open.isEmpty() || rest) {
            all.add(claim.of(open, claim.rule()).by(id));
        }
    }
}
