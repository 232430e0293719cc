package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Drops grades that no inspection of an English authority's children's services gave: by whom they were given, whether they are
 * asserted, what they are for and where. Confined to one article.
 */
final class Vetting {
    private static final String RESOURCE = "vetting.txt";
    private static final int LEAD = 3;
    private static final Set<Grade> BOASTS = Set.of(Grade.OUTSTANDING, Grade.GOOD);
    private static final Lexicon LEXICON = Lexicon.load(RESOURCE);
    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final Judges judges = new Judges(LEXICON);
    private final Hearsay hearsay = new Hearsay(LEXICON);
    private final OtherSubjects subjects = new OtherSubjects(LEXICON);
    private final Contrasts contrasts = new Contrasts(LEXICON);
    private final GradeFinder grades;
    private final List<Sentence> sentences;
    private final List<SentenceScope> scopes;
    private final boolean fiction;
    private final Set<String> abroad;
    private final Set<Doubt> doubts = new HashSet<>();
    private final boolean otherStory;
    private final Doubts left;

    Vetting(GradeFinder grades, Article article, List<SentenceScope> scopes, Doubts left) {
        this.left = left;
        this.grades = grades;
        this.sentences = article.sentences();
        this.scopes = scopes;
        this.otherStory = sentences.stream().limit(LEAD).anyMatch(this::isOtherStory)
                && sentences.stream().limit(LEAD).noneMatch(this::isOwnStory)
                && !opensWithGrade();
        this.fiction = hearsay.isFiction(sentences);
        this.abroad = new ForeignPlaces(LEXICON).of(sentences, scopes);
    }

    private enum Cause {
        JUDGE,
        HEARSAY,
        SUBJECT
    }

    /** A grade that one sentence gives without an inspection of the authority behind it. */
    private record Doubt(String authorityId, Grade grade, boolean ofPartner, Cause cause) {}

    /** The grades that stand, in order. One that other sentences only repeat falls with the sentence that explains it. */
    List<Claim> kept(List<Claim> claims) {
        if (fiction) {
            return List.of();
        }
        List<Claim> standing = new ArrayList<>();
        for (Claim claim : claims) {
            boolean elsewhere = abroad.contains(claim.authorityId())
                    || contrasts.inOpening(claim.sentence().norm(), claim.hit().start());
            if (!elsewhere && !isDoubtful(claim)) {
                standing.add(claim);
            }
        }
        List<Claim> own = standing.stream().filter(this::isOwnWord).toList();
        standing.removeIf(claim -> own.contains(claim) && isAlone(claim, standing, own));
        return standing.stream()
                .filter(claim -> !repeatsDoubt(claim) && !followsOtherSubject(claim))
                .map(this::settled)
                .toList();
    }

    /** The visits that are not of places abroad, in order. */
    List<Cue> keptCues(List<Cue> cues) {
        return fiction
                ? List.of()
                : cues.stream()
                        .filter(cue -> !abroad.contains(cue.authorityId()))
                        .toList();
    }

    /** "We are good," said the director: what leaders and parents say of themselves, without a word of inspectors. */
    private boolean isOwnWord(Claim claim) {
        String norm = claim.sentence().norm();
        int start = Math.min(norm.length(), claim.hit().start());
        int end = Math.min(norm.length(), claim.hit().end());
        boolean ofThemselves = STORIES.has("own-words.before", norm.substring(0, start));
        boolean boast = ofThemselves && BOASTS.contains(claim.grade()) && !STORIES.has("own-words.moved", norm);
        return !judges.namesInspectors(norm) && (boast || STORIES.has("own-words.after", norm.substring(end)));
    }

    /** Whether only such words give the authority that grade. */
    private static boolean isAlone(Claim claim, List<Claim> all, List<Claim> own) {
        return all.stream()
                .noneMatch(other -> !own.contains(other)
                        && other.authorityId().equals(claim.authorityId())
                        && other.grade() == claim.grade());
    }

    private boolean isDoubtful(Claim claim) {
        Cause cause = cause(claim);
        if (cause != null) {
            doubts.add(new Doubt(claim.authorityId(), claim.grade(), claim.isOfPartner(), cause));
            if (claim.isNews()) {
                left.vetted(claim.authorityId(), claim.grade(), claim.judgements());
            }
        }
        return cause != null;
    }

    /** Why a grade does not count; null where it does, and where its sentence only repeats a grade without its word. */
    private @Nullable Cause cause(Claim claim) {
        Sentence sentence = claim.sentence();
        Clause clause = sentence.clauseAt(claim.hit().start());
        boolean hangs = clause.of(sentence.norm()).startsWith("who ");
        int start = hangs ? 0 : clause.start();
        String text = sentence.norm().substring(start, clause.end());
        int grade = claim.hit().start() - start;
        Sentence before = sentences.get(Math.max(0, sentence.index() - 1));
        if (!grades.in(sentence.norm()).contains(claim.hit())) {
            return null;
        }
        if (hearsay.governs(text, grade) || hearsay.isDenied(sentences, sentence.index())) {
            return Cause.HEARSAY;
        }
        if (judges.isOther(claim.of(Judgement.SEND_OUTCOME) ? Judges.withoutPartners(text) : text, grade, before)) {
            return Cause.JUDGE;
        }
        if (claim.isAnnual()) {
            return null;
        }
        boolean overall = claim.of(Judgement.OVERALL);
        SentenceScope scope = scopes.get(sentence.index());
        boolean other = overall
                ? subjects.isOther(sentence, scope, clause, claim.hit(), before)
                : sentence.index() > 0 && subjects.isOfOther(sentence.norm(), before.norm());
        return other ? Cause.SUBJECT : null;
    }

    /** "Had been rated" beside a grade that fell is not the news in its place. */
    private Claim settled(Claim claim) {
        boolean doubted = doubts.stream().anyMatch(doubt -> doubt.authorityId().equals(claim.authorityId()));
        Time time = claim.time();
        return doubted && time.history() && time.dates().isEmpty()
                ? claim.at(Time.ofLastInspection(time.dates()))
                : claim;
    }

    private boolean isOtherStory(Sentence sentence) {
        String norm = sentence.norm();
        return !grades.in(norm).isEmpty() && subjects.namesOther(norm) && !subjects.namesDepartment(norm);
    }

    /** Whether the first grade of the article is one that stands beside an authority's name and no other subject. */
    private boolean opensWithGrade() {
        return sentences.stream()
                .limit(LEAD)
                .filter(sentence -> !grades.in(sentence.norm()).isEmpty())
                .findFirst()
                .filter(first -> !subjects.namesOther(first.norm())
                        && !scopes.get(first.index()).mentions().isEmpty())
                .isPresent();
    }

    private boolean isOwnStory(Sentence sentence) {
        String norm = sentence.norm();
        return !grades.in(norm).isEmpty() && subjects.namesDepartment(norm) && !subjects.namesOther(norm);
    }

    /** In a story that opens with the grade of a home or a school, grades without a subject of their own are its. */
    private boolean followsOtherSubject(Claim claim) {
        return !claim.of(Judgement.SEND_OUTCOME)
                && !claim.isAnnual()
                && otherStory
                && !subjects.namesDepartment(claim.sentence().norm());
    }

    private boolean repeatsDoubt(Claim claim) {
        return doubts.stream()
                .anyMatch(doubt -> doubt.authorityId().equals(claim.authorityId())
                        && doubt.grade() == claim.grade()
                        && doubt.ofPartner() == claim.isOfPartner()
                        && !hasWarrant(claim.sentence().norm(), doubt.cause()));
    }

    private boolean hasWarrant(String norm, Cause cause) {
        return switch (cause) {
            case JUDGE -> judges.namesInspectors(norm);
            case HEARSAY -> judges.namesInspectors(norm) && hearsay.isConfirmed(norm);
            case SUBJECT -> subjects.namesServices(norm);
        };
    }
}
