package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.classify.theme.Passage;
import org.inspectionwatch.classify.theme.ThemeTagger;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;

/**
 * Finds the themes of what an article says of one authority: sentence by sentence, without what others than inspectors say, and
 * without the names of graded lines: "care leavers: outstanding" is a grade and no passage about care leavers.
 */
final class ThemePassages {
    private static final Map<Judgement, Set<String>> NAMED_ALIKE = Map.of(
            Judgement.LEADERS, Set.of("leadership", "practice-quality"),
            Judgement.HELP_PROTECTION, Set.of("child-protection"),
            Judgement.IN_CARE, Set.of("children-in-care"),
            Judgement.IN_CARE_AND_LEAVERS, Set.of("children-in-care", "care-leavers"),
            Judgement.CARE_LEAVERS, Set.of("care-leavers"),
            Judgement.ADOPTION, Set.of("permanence-adoption"),
            Judgement.LSCB, Set.of("partnership"));

    private final ThemeTagger tagger;
    private final Statements statements;
    private final LeadIns leadIns;
    private final Lexicon lexicon;
    private final Topics topics;

    ThemePassages(Lexicon lexicon, ThemeTagger tagger, Article article) {
        this.lexicon = lexicon;
        this.topics = new Topics(lexicon);
        this.tagger = tagger;
        this.statements = new Statements(lexicon);
        this.leadIns = LeadIns.of(lexicon, article.sentences());
    }

    /** In order of the article. */
    List<ThemeTag> of(Dossier dossier) {
        List<ThemeTag> tags = new ArrayList<>();
        for (Sentence sentence : dossier.sentences()) {
            if (leadIns.leaning(sentence) != null || !statements.isOfOthers(sentence)) {
                Set<String> graded = graded(dossier, sentence);
                tagger.tag(passage(sentence)).stream()
                        .filter(tag -> !graded.contains(tag.theme()))
                        .forEach(tags::add);
            }
        }
        return tags;
    }

    private Passage passage(Sentence sentence) {
        Role role = sentence.isHeading() ? Role.HEADLINE : Role.NARRATIVE;
        return new Passage(
                sentence.text(),
                leadIns.isImprovement(sentence) ? Role.IMPROVEMENT_AREA : role,
                null,
                null,
                leadIns.leaning(sentence));
    }

    private Set<String> graded(Dossier dossier, Sentence sentence) {
        Set<String> themes = new HashSet<>();
        for (Claim claim : dossier.claims()) {
            if (claim.sentence().index() == sentence.index()) {
                claim.judgements().forEach(judgement -> themes.addAll(NAMED_ALIKE.getOrDefault(judgement, Set.of())));
            }
        }
        if (isListOfGrades(sentence.norm())) {
            topics.in(sentence.norm())
                    .forEach(judgement -> themes.addAll(NAMED_ALIKE.getOrDefault(judgement, Set.of())));
        }
        return themes;
    }

    /** Whether the sentence names several graded lines and a grade: "leaders and care leavers are good". */
    private boolean isListOfGrades(String norm) {
        Set<Judgement> named = topics.in(norm);
        return (named.size() > 1 || named.contains(Judgement.IN_CARE_AND_LEAVERS))
                && lexicon.sectionsUnder("grade.").stream().anyMatch(section -> lexicon.has(section, norm));
    }
}
