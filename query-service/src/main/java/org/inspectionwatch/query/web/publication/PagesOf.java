package org.inspectionwatch.query.web.publication;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.web.PagePicture;
import org.inspectionwatch.query.web.PagePictures;
import org.jspecify.annotations.Nullable;

/** The pages of a publication that something was read from. */
@Singleton
class PagesOf {
    private final PagePictures pictures;

    PagesOf(PagePictures pictures) {
        this.pictures = pictures;
    }

    /** Their numbers, in order; none where the publication has no pictures. */
    List<Integer> numbers(PublicationRef publication, List<ReadFinding> findings) {
        Set<Integer> numbers = new TreeSet<>();
        if (pictures.has(publication)) {
            findings.forEach(finding -> numbers.addAll(finding.pages()));
        }
        return List.copyOf(numbers);
    }

    /** Those with words that facts rest on, in order, these words marked. */
    List<PagePicture> withFacts(PublicationRef publication, List<ReadFinding> findings) {
        Map<Integer, List<String>> words = new TreeMap<>();
        if (pictures.has(publication)) {
            evidence(findings).forEach(each -> {
                if (each.page() != null) {
                    words.computeIfAbsent(each.page(), none -> new ArrayList<>())
                            .add(each.text());
                }
            });
        }
        return words.entrySet().stream()
                .map(page -> pictures.of(publication, page.getKey(), page.getValue()))
                .toList();
    }

    /** One of them, or null where nothing was read there. */
    @Nullable
    ReadPage page(PublicationRef publication, List<ReadFinding> findings, int number) {
        if (!numbers(publication, findings).contains(number)) {
            return null;
        }
        List<Fact> facts = findings.stream()
                .flatMap(finding -> finding.facts().stream())
                .map(fact -> on(fact, number))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
        List<ThemeTag> passages = findings.stream()
                .flatMap(finding -> finding.passages().stream())
                .filter(passage -> Objects.equals(passage.page(), number))
                .toList();
        List<String> words = Stream.concat(
                        facts.stream().flatMap(fact -> fact.words().stream()).map(Evidence::text),
                        passages.stream().map(ThemeTag::evidence))
                .toList();
        return new ReadPage(pictures.of(publication, number, words), facts, passages);
    }

    private static Fact on(Fact fact, int page) {
        List<Evidence> words = fact.words().stream()
                .filter(each -> Objects.equals(each.page(), page))
                .toList();
        return new Fact(fact.label(), fact.value(), fact.grade(), words, fact.doubts());
    }

    private static Stream<Evidence> evidence(List<ReadFinding> findings) {
        return findings.stream().flatMap(finding -> finding.facts().stream()).flatMap(fact -> fact.words().stream());
    }
}
