package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * All that the sample site ever publishes: the past of twelve years, some older things in the archive, and a year to come.
 * The same seed and day give the same world; another day of the same seed moves the window, not what happened.
 */
public final class World {
    /** The day that the site shows at first, where nobody chooses another. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 29);

    private static final int YEARS_BACK = 12;
    private static final int WEEKS_AHEAD = 52;
    private static final LocalDate ARCHIVE_ENDS = LocalDate.of(2013, 11, 4);

    private final long seed;
    private final LocalDate firstDay;
    private final List<Provider> providers;
    private final List<SampleDocument> documents;
    /** By number of the provider, newest first. */
    private final Map<String, List<SampleDocument>> byUrn = new HashMap<>();

    private final DocumentPress press;

    private World(
            long seed,
            LocalDate firstDay,
            List<Provider> providers,
            List<SampleDocument> documents,
            DocumentPress press) {
        this.seed = seed;
        this.firstDay = firstDay;
        this.providers = List.copyOf(providers);
        this.documents = List.copyOf(documents);
        this.press = press;
        for (SampleDocument document : this.documents.reversed()) {
            for (Provider provider : document.providers()) {
                byUrn.computeIfAbsent(provider.urn(), urn -> new ArrayList<>()).add(document);
            }
        }
    }

    /**
     * A world that somebody else made.
     *
     * @param firstDay that is shown at first
     * @param documents in any order
     * @param press prints them
     */
    public static World made(
            LocalDate firstDay, List<Provider> providers, List<SampleDocument> documents, DocumentPress press) {
        List<SampleDocument> ordered = documents.stream()
                .sorted(Comparator.comparing(SampleDocument::published))
                .toList();
        return new World(0, firstDay, providers, ordered, press);
    }

    /** @param firstDay the last day of the twelve years; what comes after it is published as the site's clock advances */
    public static World of(long seed, LocalDate firstDay) {
        List<Provider> providers = new ArrayList<>();
        for (Authority authority : Authorities.load().all()) {
            providers.add(Provider.of(authority, providers.size()));
        }
        LocalDate from = firstDay.minusYears(YEARS_BACK);
        LocalDate horizon = firstDay.plusWeeks(WEEKS_AHEAD);
        List<SampleDocument> documents = new Histories(new Streams(seed), horizon)
                .of(providers).stream()
                        .filter(document -> document.published().isBefore(ARCHIVE_ENDS)
                                || !document.published().isBefore(from))
                        .filter(document -> !document.published().isAfter(horizon))
                        .toList();
        return new World(seed, firstDay, providers, documents, DocumentPrinter::print);
    }

    /** From which it follows; 0 for a world that was made. */
    public long seed() {
        return seed;
    }

    /** The day that the site shows at first. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Everybody in the listing: the 153 of today and those abolished. */
    public List<Provider> providers() {
        return providers;
    }

    public Optional<Provider> provider(String urn) {
        return providers.stream().filter(provider -> provider.urn().equals(urn)).findFirst();
    }

    /** All documents, past and to come, oldest first. */
    public List<SampleDocument> documents() {
        return documents;
    }

    /**
     * The bytes of a document; the same ones at every call.
     *
     * @param edition 1 as first published
     * @param corrected grades that this edition changes
     */
    public byte[] print(SampleDocument document, int edition, Map<Judgement, Grade> corrected) {
        return press.print(document, edition, corrected);
    }

    /** What is published on that day at the latest, oldest first. */
    public List<SampleDocument> publishedBy(LocalDate day) {
        return documents.stream()
                .filter(document -> !document.published().isAfter(day))
                .toList();
    }

    /** What a provider's page lists on that day, newest first. */
    public List<SampleDocument> of(Provider provider, LocalDate day) {
        return byUrn.getOrDefault(provider.urn(), List.of()).stream()
                .filter(document -> !document.published().isAfter(day))
                .toList();
    }
}
