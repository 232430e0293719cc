package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.classify.authority.Mention;

/** Tells grades of an authority's children's services from those of homes, agencies, schools and other services beside them. */
final class OtherSubjects {
    private static final int AFTER_WITHIN = 90;

    private final Lexicon lexicon;

    OtherSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a grade is that of something else.
     *
     * @param sentence that holds the grade
     * @param scope whom the sentence is about
     * @param clause the part of the sentence that holds the grade
     * @param hit the grade word
     * @param before the sentence before
     */
    boolean isOther(Sentence sentence, SentenceScope scope, Clause clause, GradeHit hit, Sentence before) {
        String norm = sentence.norm();
        if (namedAfter(norm, hit)) {
            return true;
        }
        String text = masked(norm.substring(clause.start(), hit.start()));
        int other = last("subject.other", text);
        int own = Math.max(lastServices(text), lastName(norm, scope.mentions(), clause, hit.start()));
        if (other >= 0 || own >= 0) {
            return other > own;
        }
        String main = norm.substring(0, clause.start());
        if (clause.relative() && !main.isBlank()) {
            Clause ahead = new Clause(0, clause.start(), false);
            int named = lastName(norm, scope.mentions(), ahead, clause.start());
            return last("subject.other", masked(main)) > Math.max(lastServices(main), named);
        }
        return before.block() == sentence.block()
                && lexicon.has("subject.pronoun", text)
                && endsWithOther(before.norm());
    }

    /** "Its leadership was outstanding" behind a sentence on a nursery. */
    boolean isOfOther(String norm, String before) {
        return lexicon.has("subject.possessive", norm) && last("subject.other", before) > lastServices(before);
    }

    /** Whether a sentence names the children's services themselves. */
    boolean namesServices(String norm) {
        return last("subject.own", norm) >= 0 && last("subject.other", norm) < 0;
    }

    /** Whether a sentence names a home, a school or another service of its own. */
    boolean namesOther(String norm) {
        return last("subject.other", masked(norm)) >= 0;
    }

    /** Whether a sentence names the department or the council as a whole. */
    boolean namesDepartment(String norm) {
        return lexicon.has("subject.department", norm);
    }

    private boolean namedAfter(String norm, GradeHit hit) {
        String after = norm.substring(hit.end(), Math.min(norm.length(), hit.end() + AFTER_WITHIN));
        return lexicon.all("subject.other", after).stream()
                .anyMatch(other -> lexicon.has("subject.after", after.substring(0, other.start())));
    }

    private boolean endsWithOther(String norm) {
        return last("subject.other", norm) > last("subject.own", norm);
    }

    private int last(String section, String text) {
        return lexicon.all(section, text).stream()
                .mapToInt(Lexicon.Hit::start)
                .max()
                .orElse(-1);
    }

    private int lastServices(String text) {
        return lexicon.all("subject.own", text).stream()
                .mapToInt(Lexicon.Hit::start)
                .filter(start -> !lexicon.has("subject.place", text.substring(0, start)))
                .max()
                .orElse(-1);
    }

    /** Names that only say where something lies or who runs it are no subjects. */
    private int lastName(String norm, List<Mention> mentions, Clause clause, int grade) {
        return mentions.stream()
                .filter(mention -> clause.holds(mention.start()) && mention.end() <= grade)
                .filter(mention -> !lexicon.has("subject.place", norm.substring(clause.start(), mention.start())))
                .mapToInt(mention -> mention.start() - clause.start())
                .max()
                .orElse(-1);
    }

    /** Without what is only named beside the subject. */
    private String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Lexicon.Hit hit : lexicon.all("subject.beside", text)) {
            Topics.mask(masked, hit.start(), hit.end());
        }
        return masked.toString();
    }
}
