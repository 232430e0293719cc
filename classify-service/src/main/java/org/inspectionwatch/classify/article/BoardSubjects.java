package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Tells the grade of a safeguarding board from that of its council by the first of them that a part of a sentence names: "the board
 * that oversees the council's work is good" is of the board, whatever stands between.
 */
final class BoardSubjects {
    /** Rule of such a grade. */
    static final String RULE = "board-as-subject";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final Lexicon rules;
    private final GradeFinder grades;
    private final List<SentenceScope> scopes;

    BoardSubjects(Lexicon rules, List<SentenceScope> scopes) {
        this.rules = rules;
        this.grades = new GradeFinder(rules);
        this.scopes = scopes;
    }

    private enum Subject {
        BOARD,
        COUNCIL,
        BOTH
    }

    /** The claims, those of boards told by their subject. */
    List<Claim> with(List<Sentence> sentences, List<Claim> claims) {
        if (sentences.stream().noneMatch(sentence -> rules.has("topic.lscb", sentence.norm()))) {
            return claims;
        }
        List<Claim> all = new ArrayList<>();
        claims.forEach(claim -> all.addAll(apart(claim)));
        Subject before = null;
        for (Sentence sentence : sentences) {
            boolean goesOn = sentence.index() > 0
                    && sentences.get(sentence.index() - 1).block() == sentence.block()
                    && scopes.get(sentence.index()).mentions().isEmpty();
            if (STORIES.has("board.reviewed", sentence.norm())) {
                all.replaceAll(claim -> reviewed(claim, sentence));
            }
            List<GradeHit> hits = grades.in(sentence.norm());
            for (GradeHit hit : hits) {
                Subject subject = isOfBoth(sentence.norm(), hit)
                        ? Subject.BOTH
                        : subject(sentence.norm(), hit.start(), goesOn ? before : null);
                if (subject == Subject.BOARD || subject == Subject.BOTH) {
                    give(sentence, hit, subject, all);
                }
            }
            before = first(sentence.norm());
            if (hits.isEmpty() && before == Subject.BOARD && STORIES.has("board.same", sentence.norm())) {
                repeat(sentence, all);
            }
        }
        return all;
    }

    /** The grade of a board and that of the council are two inspections' though one word gives both. */
    private static List<Claim> apart(Claim claim) {
        boolean both = claim.of(Judgement.LSCB) && claim.of(Judgement.OVERALL);
        return both
                ? List.of(
                        claim.of(Set.of(Judgement.LSCB), claim.rule()),
                        claim.of(Set.of(Judgement.OVERALL), claim.rule()))
                : List.of(claim);
    }

    /** "The services, and the board that watches them, both require improvement". */
    private static boolean isOfBoth(String norm, GradeHit hit) {
        String before = norm.substring(0, hit.start());
        boolean told = STORIES.has("board.both", before)
                && STORIES.has("board.word", before)
                && STORIES.has("board.council", before);
        return told || STORIES.has("board.both-after", norm.substring(hit.end()));
    }

    /** "The board had been reviewed at the same time": as the council, though the words stand behind its earlier inspection. */
    private static Claim reviewed(Claim claim, Sentence sentence) {
        boolean board = claim.isIn(sentence) && claim.of(Judgement.LSCB);
        return board && claim.time().dates().isEmpty() ? claim.at(Time.NOW) : claim;
    }

    /** Whose grade it is: the first thing named in its part of the sentence, else in the part or the sentence before. */
    private static @Nullable Subject subject(String norm, int grade, @Nullable Subject before) {
        int end = grade;
        for (Lexicon.Hit part :
                STORIES.all("board.part", norm.substring(0, grade)).reversed()) {
            Subject subject = first(norm.substring(part.end(), end));
            if (subject != null) {
                return subject;
            }
            end = part.start();
        }
        Subject subject = first(norm.substring(0, end));
        boolean pronoun = subject == null && STORIES.has("board.it", norm);
        return pronoun ? before : subject;
    }

    private static @Nullable Subject first(String words) {
        if (STORIES.has("board.joined", words)) {
            return Subject.BOTH;
        }
        Lexicon.Hit board =
                STORIES.all("board.word", words).stream().findFirst().orElse(null);
        Lexicon.Hit council =
                STORIES.all("board.council", words).stream().findFirst().orElse(null);
        if (board == null) {
            return council == null ? null : Subject.COUNCIL;
        }
        return council == null || board.start() < council.start() ? Subject.BOARD : Subject.COUNCIL;
    }

    private void give(Sentence sentence, GradeHit hit, Subject subject, List<Claim> all) {
        List<Claim> here =
                all.stream().filter(claim -> claim.reads(sentence, hit)).toList();
        boolean known = here.stream().anyMatch(claim -> claim.of(Judgement.LSCB));
        if (known && subject == Subject.BOTH && here.stream().noneMatch(claim -> claim.of(Judgement.OVERALL))) {
            here.forEach(claim -> all.add(claim.of(Set.of(Judgement.OVERALL), RULE)));
        }
        if (known || here.stream().anyMatch(claim -> !claim.of(Judgement.OVERALL))) {
            return;
        }
        if (subject == Subject.BOARD) {
            all.replaceAll(claim -> here.contains(claim) ? claim.of(Set.of(Judgement.LSCB), RULE) : claim);
        } else {
            here.forEach(claim -> all.add(claim.of(Set.of(Judgement.LSCB), RULE)));
        }
        List<String> ids = scopes.get(sentence.index()).authorities();
        boolean past = rules.has("history.clause", sentence.norm());
        boolean named = rules.has("topic.lscb", sentence.norm()) || STORIES.has("board.joined", sentence.norm());
        if (here.isEmpty() && ids.size() == 1 && !past && named) {
            all.add(claim(ids.getFirst(), sentence, hit, Judgement.LSCB));
            if (subject == Subject.BOTH) {
                all.add(claim(ids.getFirst(), sentence, hit, Judgement.OVERALL));
            }
        }
    }

    /** "The board got the same grade": that of the council, which was told last. */
    private void repeat(Sentence sentence, List<Claim> all) {
        List<String> ids = scopes.get(sentence.index()).authorities();
        all.stream()
                .filter(claim -> ids.equals(List.of(claim.authorityId()))
                        && claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && !claim.hit().ofSend()
                        && claim.sentence().index() < sentence.index())
                .reduce((first, second) -> second)
                .ifPresent(
                        claim -> all.add(claim.again(sentence, Set.of(Judgement.LSCB), Reach.NAMED, Time.NOW, RULE)));
    }

    private static Claim claim(String id, Sentence sentence, GradeHit hit, Judgement line) {
        return new Claim(id, sentence, hit, Set.of(line), Reach.NAMED, Time.NOW, Form.RATED, RULE, false);
    }
}
