package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.classify.authority.Mention;

/** Finds the members of a group of councils that a sentence counts: "nine councils perform poorly. Kent is one; Essex and Hull are others". */
final class YearlyGroups {
    private static final Lexicon LEXICON = Lexicon.load("areas.txt");
    private static final int LISTED_WITHIN = 3;

    private final List<Sentence> sentences;
    private final List<SentenceScope> scopes;
    private final GradeFinder grades;

    YearlyGroups(List<Sentence> sentences, List<SentenceScope> scopes, GradeFinder grades) {
        this.sentences = sentences;
        this.scopes = scopes;
        this.grades = grades;
    }

    /** Those named behind a grade that is given to a counted group of the same sentence; none where another is named before it. */
    List<String> inside(Sentence sentence, GradeHit hit) {
        List<Mention> named = scopes.get(sentence.index()).mentions();
        Lexicon.Hit counted = LEXICON.first("counted-councils", sentence.norm());
        if (counted == null || counted.end() > hit.start()) {
            return List.of();
        }
        String after = sentence.norm().substring(hit.end());
        boolean group = grades.in(sentence.norm()).size() == 1
                && named.stream().allMatch(mention -> mention.start() >= hit.end())
                && (after.contains(":") || LEXICON.has("yearly.member", after));
        List<String> ids = Scopes.ids(named);
        return group && ids.size() <= Scopes.numberOf(sentence.norm(), counted) ? ids : List.of();
    }

    /** Those that the sentences behind a counted group name as its members, or as many as it has; none where they are more. */
    List<String> behind(Sentence sentence) {
        Lexicon.Hit counted = LEXICON.first("counted-councils", sentence.norm());
        if (counted == null) {
            return List.of();
        }
        int count = Scopes.numberOf(sentence.norm(), counted);
        List<String> members = new ArrayList<>();
        for (int i = sentence.index() + 1; i < sentences.size() && i <= sentence.index() + LISTED_WITHIN; i++) {
            String norm = sentences.get(i).norm();
            List<String> ids = Scopes.ids(scopes.get(i).mentions());
            boolean listed = LEXICON.has("yearly.member", norm) || (members.isEmpty() && ids.size() == count);
            boolean graded = !grades.in(norm).isEmpty();
            if ((graded && ids.size() != count) || (!listed && !members.isEmpty())) {
                break;
            }
            if (listed) {
                ids.stream().filter(id -> !members.contains(id)).forEach(members::add);
            }
        }
        return members.size() <= count ? members : List.of();
    }
}
