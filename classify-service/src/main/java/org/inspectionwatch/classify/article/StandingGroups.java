package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads "five inadequate authorities and two good-rated councils": the standing grade of each of the councils that the article
 * goes on to name, where the numbers leave no doubt who is who.
 */
final class StandingGroups {
    private final Lexicon lexicon;
    private final GradeFinder grades;

    StandingGroups(Lexicon lexicon, GradeFinder grades) {
        this.lexicon = lexicon;
        this.grades = grades;
    }

    /** Claims of standing grades for those that have none of their own in {@code known}. */
    List<Claim> of(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> known) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Lexicon.Hit> groups = lexicon.all("group-of", sentence.norm());
            List<String> members = scopes.get(sentence.index()).inherited();
            if (groups.size() > 1
                    && !members.isEmpty()
                    && scopes.get(sentence.index()).mentions().isEmpty()) {
                claims.addAll(assigned(sentence, groups, members, known));
            }
        }
        return claims;
    }

    private List<Claim> assigned(Sentence sentence, List<Lexicon.Hit> groups, List<String> members, List<Claim> known) {
        Map<GradeHit, Integer> open = new LinkedHashMap<>();
        for (Lexicon.Hit group : groups) {
            grades.in(sentence.norm()).stream()
                    .filter(hit -> hit.start() >= group.start() && hit.end() <= group.end())
                    .findFirst()
                    .ifPresent(hit -> open.put(hit, Scopes.numberOf(sentence.norm(), group)));
        }
        return assigned(sentence, open, members, known);
    }

    /** Claims for members without a grade of their own, where those with one leave a single group; {@code open} is used up. */
    static List<Claim> assigned(
            Sentence sentence, Map<GradeHit, Integer> open, List<String> members, List<Claim> known) {
        List<String> unassigned = new ArrayList<>();
        for (String member : members) {
            Grade own = ownGrade(member, known);
            if (own == null) {
                unassigned.add(member);
            } else {
                take(open, own);
            }
        }
        List<Map.Entry<GradeHit, Integer>> left =
                open.entrySet().stream().filter(group -> group.getValue() > 0).toList();
        if (left.size() != 1 || left.getFirst().getValue() < unassigned.size()) {
            return List.of();
        }
        return unassigned.stream()
                .map(member -> claim(member, sentence, left.getFirst().getKey()))
                .toList();
    }

    /** The grade that stood for an authority as far as is known. */
    static @Nullable Grade ownGrade(String member, List<Claim> known) {
        return known.stream()
                .filter(claim -> claim.authorityId().equals(member) && !claim.isNews() && claim.of(Judgement.OVERALL))
                .map(Claim::grade)
                .findFirst()
                .orElse(null);
    }

    private static boolean take(Map<GradeHit, Integer> open, Grade grade) {
        for (Map.Entry<GradeHit, Integer> group : open.entrySet()) {
            if (group.getKey().grade() == grade && group.getValue() > 0) {
                group.setValue(group.getValue() - 1);
                return true;
            }
        }
        return false;
    }

    /** The standing grade of one of a group. */
    static Claim claim(String member, Sentence sentence, GradeHit hit) {
        return new Claim(
                member,
                sentence,
                hit,
                Set.of(Judgement.OVERALL),
                Reach.NAMED,
                Time.NOW,
                Form.ATTRIBUTE,
                "standing-group",
                true);
    }
}
