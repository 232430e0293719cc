package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads sentences that grade the safeguarding boards of several councils: "A's board was good, B's inadequate, all others ...". */
final class Boards {
    /** Rule of such a grade. */
    static final String RULE = "boards-in-order";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final String OTHERS = "";
    private static final int SEVERAL = 2;
    private static final Pattern OWN = Pattern.compile("^'s?(?: (?:safeguarding |children )*(?:board|lscb))?");
    private static final Pattern BOARD = Pattern.compile("\\bboards?\\b");
    private static final Pattern REST = Pattern.compile("\\b(?:all (?:of )?)?the (?:others?|rest|remaining \\w+)\\b");

    private final Lexicon rules;
    private final GradeFinder grades;
    private final List<SentenceScope> scopes;

    Boards(Lexicon rules, List<SentenceScope> scopes) {
        this.rules = rules;
        this.grades = new GradeFinder(rules);
        this.scopes = scopes;
    }

    /** The claims, with what such sentences say of boards in place of what was read of councils there. */
    List<Claim> with(List<Sentence> sentences, List<Claim> claims) {
        boolean told = sentences.stream()
                .anyMatch(sentence ->
                        rules.has("topic.lscb", sentence.norm()) || STORIES.has("board.fared", sentence.norm()));
        if (!told) {
            return claims;
        }
        List<Claim> all = new ArrayList<>(claims);
        all.replaceAll(claim -> isWhichOfBoard(claim) ? ofBoard(claim, claim.sentence()) : claim);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            List<GradeHit> hits = grades.in(sentence.norm());
            if (!hits.isEmpty() && (isOfBoards(sentence.norm(), hits) || isOfBoardBefore(sentence, sentences))) {
                all.replaceAll(claim -> ofBoard(claim, sentence));
                if (hits.size() == 1 && isUnreadOfOne(sentence, scope, all)) {
                    all.add(board(scope.authorities().getFirst(), sentence, hits.getFirst()));
                }
            }
            if (hits.size() == 1 && isPossessive(sentence, sentences)) {
                all.replaceAll(claim -> ofBoard(claim, sentence));
            }
            boolean several = speaks(sentence) || isOfBoards(sentence.norm(), hits) || goesOn(sentence, sentences);
            if (Scopes.ids(scope.mentions()).size() >= SEVERAL && hits.size() >= SEVERAL && several) {
                List<Claim> boards = boards(sentence, scope, hits, all);
                if (!boards.isEmpty()) {
                    all.removeIf(claim -> claim.isIn(sentence));
                    all.addAll(boards);
                }
            }
        }
        return all;
    }

    /** "It too is inadequate", of the one board that the sentence before tells of, where nobody understood the grade. */
    private boolean isUnreadOfOne(Sentence sentence, SentenceScope scope, List<Claim> claims) {
        return scope.authorities().size() == 1
                && STORIES.has("board.it", sentence.norm())
                && claims.stream().noneMatch(claim -> claim.isIn(sentence));
    }

    private boolean speaks(Sentence sentence) {
        return rules.has("topic.lscb", sentence.norm());
    }

    private boolean goesOn(Sentence sentence, List<Sentence> sentences) {
        return sentence.index() > 0
                && speaksBefore(sentence, sentences)
                && (BOARD.matcher(sentence.norm()).find() || isPossessive(sentence, sentences));
    }

    private boolean speaksBefore(Sentence sentence, List<Sentence> sentences) {
        Sentence before = sentences.get(Math.max(0, sentence.index() - 1));
        return before.block() == sentence.block()
                && before.index() < sentence.index()
                && (speaks(before) || STORIES.has("board.fared", before.norm()) || isPossessive(before, sentences));
    }

    /** "A's was inadequate", after a sentence on boards: all that it names stand in the possessive, with nothing that they have. */
    private boolean isPossessive(Sentence sentence, List<Sentence> sentences) {
        List<Mention> mentions = scopes.get(sentence.index()).mentions();
        return !mentions.isEmpty()
                && sentence.index() > 0
                && mentions.stream()
                        .allMatch(mention ->
                                STORIES.has("board.possessive", sentence.norm().substring(mention.end())))
                && speaksBefore(sentence, sentences);
    }

    /** Whether boards are named before its first grade, and no council or service at all. */
    private static boolean isOfBoards(String norm, List<GradeHit> hits) {
        return !hits.isEmpty()
                && STORIES.has("board.word", norm.substring(0, hits.getFirst().start()))
                && !STORIES.has("board.beside", norm);
    }

    /** "It is inadequate", after a sentence that ends on the board. */
    private boolean isOfBoardBefore(Sentence sentence, List<Sentence> sentences) {
        Sentence before = sentences.get(Math.max(0, sentence.index() - 1));
        return STORIES.has("board.it", sentence.norm())
                && scopes.get(sentence.index()).mentions().isEmpty()
                && before.block() == sentence.block()
                && rules.has("topic.lscb", before.norm())
                && STORIES.has("board.last", before.norm());
    }

    /** "The board, which required improvement last time". */
    private static boolean isWhichOfBoard(Claim claim) {
        String norm = claim.sentence().norm();
        return STORIES.has(
                "board.which",
                norm.substring(0, Math.min(norm.length(), claim.hit().start())));
    }

    private static Claim ofBoard(Claim claim, Sentence sentence) {
        return claim.isIn(sentence) && claim.of(Judgement.OVERALL) ? claim.of(Set.of(Judgement.LSCB), RULE) : claim;
    }

    /** One claim for each board; none where the order leaves a grade open. */
    private static List<Claim> boards(Sentence sentence, SentenceScope scope, List<GradeHit> hits, List<Claim> known) {
        List<Alignment.Named<String>> named = new ArrayList<>(scope.mentions().stream()
                .map(mention -> new Alignment.Named<>(
                        mention.start(),
                        end(sentence.norm(), mention),
                        mention.authority().authorityId()))
                .toList());
        Matcher rest = REST.matcher(sentence.norm());
        if (rest.find()) {
            named.add(new Alignment.Named<>(rest.start(), rest.end(), OTHERS));
        }
        List<Alignment.Pair<String>> pairs = new Alignment<String>(LEXICON, sentence.norm()).of(named, hits);
        if (pairs.size() != hits.size()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Alignment.Pair<String> pair : pairs) {
            for (String id : pair.things()) {
                Set<String> ids = id.equals(OTHERS) ? others(sentence, scope, known) : Set.of(id);
                ids.forEach(whose -> claims.add(board(whose, sentence, pair.grade())));
            }
        }
        return claims;
    }

    private static Set<String> others(Sentence sentence, SentenceScope scope, List<Claim> known) {
        Set<String> ids = new LinkedHashSet<>();
        known.stream()
                .filter(claim -> claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && claim.sentence().index() < sentence.index())
                .forEach(claim -> ids.add(claim.authorityId()));
        Scopes.ids(scope.mentions()).forEach(ids::remove);
        return ids;
    }

    /** After "A's" or "A's board". */
    private static int end(String norm, Mention mention) {
        Matcher own = OWN.matcher(norm.substring(mention.end()));
        return own.find() ? mention.end() + own.end() : mention.end();
    }

    private static Claim board(String id, Sentence sentence, GradeHit hit) {
        return new Claim(id, sentence, hit, Set.of(Judgement.LSCB), Reach.NAMED, Time.NOW, Form.RATED, RULE, false);
    }
}
