package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads words that point to lines which stand before them: "that side of the work", "their experiences", "both those areas". */
final class Anaphors {
    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");

    private final NamedLines lines;

    Anaphors(NamedLines lines) {
        this.lines = lines;
    }

    /**
     * What a sentence names, with "that side of the work" and "their experiences" for the one line that stands before them, in the
     * sentence itself or in the one before.
     */
    List<Alignment.Named<NamedLines.Subject>> named(
            List<Sentence> sentences, Sentence sentence, List<Alignment.Named<NamedLines.Subject>> named) {
        Lexicon.Hit anaphor = LEXICON.first(named.isEmpty() ? "anaphor" : "anaphor.side", sentence.norm());
        if (anaphor == null) {
            return named;
        }
        List<Alignment.Named<NamedLines.Subject>> others = named.stream()
                .filter(name -> name.end() <= anaphor.start() || name.start() >= anaphor.end())
                .toList();
        Optional<NamedLines.Subject> meant = only(
                others.stream().filter(name -> name.end() <= anaphor.start()).toList());
        if (meant.isEmpty() && sentence.index() > 0) {
            List<Alignment.Named<NamedLines.Subject>> before =
                    lines.in(sentences.get(sentence.index() - 1).norm());
            meant = anaphor.rule().equals("two")
                    ? two(before).or(() -> two(withLeaders(sentence, sentences, before)))
                    : only(before);
        }
        return meant.map(subject -> {
                    List<Alignment.Named<NamedLines.Subject>> all = new ArrayList<>(others);
                    all.add(new Alignment.Named<>(anaphor.start(), anaphor.end(), subject));
                    all.sort(Comparator.comparingInt(Alignment.Named::start));
                    return all;
                })
                .orElse(new ArrayList<>(others));
    }

    /** "Both those areas": two lines that nothing else is named beside, as one. */
    private static Optional<NamedLines.Subject> two(List<Alignment.Named<NamedLines.Subject>> named) {
        EnumSet<Judgement> all = EnumSet.noneOf(Judgement.class);
        named.forEach(name -> all.addAll(name.thing().lines()));
        all.remove(Judgement.OVERALL);
        return all.size() == 2 ? Optional.of(new NamedLines.Subject(all, Reach.NAMED)) : Optional.empty();
    }

    /** With "leaders", who name no line where they only act. */
    private static List<Alignment.Named<NamedLines.Subject>> withLeaders(
            Sentence sentence, List<Sentence> sentences, List<Alignment.Named<NamedLines.Subject>> named) {
        List<Alignment.Named<NamedLines.Subject>> all = new ArrayList<>(named);
        Lexicon.Hit leaders = LEXICON.first(
                "people.leaders", sentences.get(sentence.index() - 1).norm());
        if (leaders != null) {
            NamedLines.Subject subject = new NamedLines.Subject(Set.of(Judgement.LEADERS), Reach.NAMED);
            all.add(new Alignment.Named<>(leaders.start(), leaders.end(), subject));
        }
        return all;
    }

    /** The one line that is named, if it is but one. */
    private static Optional<NamedLines.Subject> only(List<Alignment.Named<NamedLines.Subject>> named) {
        List<NamedLines.Subject> subjects = named.stream()
                .map(Alignment.Named::thing)
                .filter(subject -> !subject.lines().equals(Set.of(Judgement.OVERALL)))
                .distinct()
                .toList();
        boolean one = subjects.size() == 1 && subjects.getFirst().reach().is(Reach.Kind.NAMED);
        return one ? Optional.of(subjects.getFirst()) : Optional.empty();
    }
}
