package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Finds the graded lines that a sentence names, with "those children" and "them" for the line whose people the words before are
 * about: "the number of children in care has doubled. For them, and for care leavers, the service is outstanding".
 */
final class Referents {
    private static final Set<Judgement> OF_PEOPLE = EnumSet.of(
            Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS, Judgement.IN_CARE_AND_LEAVERS);

    private final Lexicon lexicon;
    private final NamedLines lines;

    /**
     * Both word lists are used together.
     *
     * @param lexicon those of leftovers.txt
     */
    Referents(Lexicon lexicon, NamedLines lines) {
        this.lexicon = lexicon;
        this.lines = lines;
    }

    /** In order, without overlaps. */
    List<Alignment.Named<NamedLines.Subject>> in(List<Sentence> sentences, Sentence sentence) {
        String norm = sentence.norm();
        List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm);
        Lexicon.Hit pointer = lexicon.first("people.pointer", norm);
        boolean free = pointer != null
                && named.stream().noneMatch(name -> name.start() < pointer.end() && pointer.start() < name.end());
        if (pointer == null || !free) {
            return named;
        }
        Optional<NamedLines.Subject> meant = only(norm.substring(0, pointer.start()));
        if (meant.isEmpty() && sentence.index() > 0) {
            meant = only(sentences.get(sentence.index() - 1).norm());
        }
        return meant.map(subject -> Stream.concat(
                                named.stream(),
                                Stream.of(new Alignment.Named<>(pointer.start(), pointer.end(), subject)))
                        .sorted(Comparator.comparingInt(Alignment.Named::start))
                        .toList())
                .orElse(named);
    }

    /** The one line of which the words name the people, if it is but one. */
    private Optional<NamedLines.Subject> only(String norm) {
        List<NamedLines.Subject> people = new ArrayList<>(lines.in(norm).stream()
                .map(Alignment.Named::thing)
                .filter(subject -> subject.lines().stream().anyMatch(OF_PEOPLE::contains))
                .distinct()
                .toList());
        for (Judgement line : List.of(Judgement.IN_CARE, Judgement.CARE_LEAVERS)) {
            NamedLines.Subject subject = new NamedLines.Subject(Set.of(line), Reach.NAMED);
            if (lexicon.has("people." + line.slug(), norm) && !people.contains(subject)) {
                people.add(subject);
            }
        }
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
