package org.inspectionwatch.classify.report.grades;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * Tells the safeguarding board of a report's own authority from those of its neighbours.
 *
 * @param names by which authorities are called
 * @param authorities whom the report is about; none where that could not be read
 */
public record OwnBoard(AuthorityNames names, List<Authority> authorities) {
    /** Words that name no place. */
    private static final Pattern NO_NAME = Pattern.compile(PrintedGrades.GRADE
            + "|\\b(?:the|of|for|in|is|are|was|judged|judgement|to|be|as|overall|effectiveness|local|safeguarding|children(?:'s)?"
            + "|board|lscb|that|because|review)\\b|[^a-z'& -]");
    /** Words of names that places share. */
    private static final Set<String> SHARED = Set.of(
            "city",
            "county",
            "borough",
            "council",
            "metropolitan",
            "london",
            "royal",
            "district",
            "north",
            "south",
            "east",
            "west",
            "upon",
            "with",
            "and");

    private static final int SHORTEST_WORD = 3;

    public OwnBoard {
        authorities = List.copyOf(authorities);
    }

    /** Whether the sentence names no place, or the report's own. */
    boolean isMeant(String sentence) {
        String words = Plain.of(sentence);
        String place =
                NO_NAME.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
        if (authorities.isEmpty() || place.isEmpty() || namesOwn(words)) {
            return true;
        }
        Optional<Authority> named = names.named(place, authorities::contains);
        return named.map(authorities::contains).orElseGet(() -> sharesWord(place));
    }

    private boolean namesOwn(String words) {
        return ownNames()
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(words)
                        .find());
    }

    private boolean sharesWord(String place) {
        Set<String> own = ownNames()
                .flatMap(name -> Arrays.stream(name.split("[^a-z]+")))
                .filter(word -> word.length() > SHORTEST_WORD && !SHARED.contains(word))
                .collect(Collectors.toSet());
        return Arrays.stream(place.split("[^a-z]+")).anyMatch(own::contains);
    }

    private Stream<String> ownNames() {
        return authorities.stream()
                .flatMap(authority ->
                        Stream.concat(Stream.of(authority.name(), authority.shortName()), authority.aliases().stream()))
                .map(Plain::of)
                .filter(name -> name.length() >= SHORTEST_WORD);
    }
}
