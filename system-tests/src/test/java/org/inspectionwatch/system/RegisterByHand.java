package org.inspectionwatch.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.AnnounceWindow;
import org.inspectionwatch.query.change.Announcements;
import org.inspectionwatch.query.change.Announcer;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.KnownChange;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;

/** Takes findings as they come and tells what follows, with the register's own functions and without its service. */
final class RegisterByHand {
    private static final AnnounceWindow ALWAYS = new AnnounceWindow(Period.ofYears(100), LocalDate.of(2026, 1, 1));

    private final Authorities authorities = Authorities.load();
    private final Frameworks frameworks = Frameworks.load();
    private final RegisterResolver resolver = new RegisterResolver(frameworks);
    private final Comparer comparer = new Comparer(frameworks);
    private final Map<String, List<FindingRecorded>> findings = new HashMap<>();
    private final Map<String, List<KnownChange>> known = new HashMap<>();
    private final List<CloudEvent> told = new ArrayList<>();

    /** What arrives at once, followed by one computation of each authority that it names. */
    void arrive(Collection<FindingRecorded> arriving) {
        TreeSet<String> touched = new TreeSet<>();
        for (FindingRecorded recorded : arriving) {
            String authorityId = recorded.finding().authorityId();
            if (authorityId != null) {
                findings.computeIfAbsent(authorityId, key -> new ArrayList<>()).add(recorded);
                touched.add(authorityId);
            }
        }
        touched.forEach(this::compute);
    }

    private void compute(String authorityId) {
        Authority authority = authorities.byId(authorityId).orElseThrow();
        Register register = resolver.resolve(authority, findings.getOrDefault(authorityId, List.of()));
        List<Comparison> comparisons = comparer.compare(register);
        Announcements announcements = Announcer.announce(
                known.getOrDefault(authorityId, List.of()),
                RatingChanges.of(authority, register, comparisons),
                comparisons,
                ALWAYS,
                Instant.EPOCH);
        known.put(authorityId, announcements.changes());
        told.addAll(announcements.events());
    }

    List<CloudEvent> told() {
        return told;
    }

    /** What a subscriber believes who heeds corrections and retractions, as "urn judgement from to document", sorted. */
    List<String> net() {
        Map<String, RatingChange> net = new LinkedHashMap<>();
        for (CloudEvent event : told) {
            switch (event.data()) {
                case RatingChanged changed -> net.put(event.id(), changed.ratingChange());
                case RatingCorrected corrected -> {
                    net.remove(corrected.replaces());
                    net.put(event.id(), corrected.ratingChange());
                }
                case RatingRetracted retracted -> net.remove(retracted.replaces());
                default -> throw new AssertionError(event.type());
            }
        }
        return net.values().stream()
                .filter(change -> change.basis() == Basis.OFFICIAL)
                .map(RegisterByHand::words)
                .sorted()
                .toList();
    }

    private static String words(RatingChange change) {
        return String.join(
                " ",
                String.valueOf(change.authority().ofstedUrn()),
                change.to().judgement().slug(),
                change.from().grade().slug(),
                change.to().grade().slug(),
                change.to().publicationId());
    }
}
