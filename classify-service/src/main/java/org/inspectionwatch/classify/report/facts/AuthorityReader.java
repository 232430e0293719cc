package org.inspectionwatch.classify.report.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/** Finds which authority a report is about: its own words and the listing must agree. */
public final class AuthorityReader {
    private static final String FIELD = "authority";
    private static final int TITLE_PAGES = 2;
    private static final Pattern NAME_END = Pattern.compile(
            "(?i)(?: local)?(?: area)? partnership$|'s$| local authority$| (?:local )?safeguarding children(?:'s)? (?:board|partnership)$"
                    + "| children's services$| metropolitan(?: borough)?$| local area$");
    private static final Pattern NAME_START = Pattern.compile("(?i)^(?:dear )|^the ");
    /** Not a comma: that names the county in which a place lies ("Stoke-on-Trent, Staffordshire"), and no second authority. */
    private static final Pattern SEVERAL = Pattern.compile("(?i) and | & ");

    private static final Pattern IN_NAME = Pattern.compile("(?i)\\bin (?:the )?(.+)$");

    private final Authorities authorities;
    private final AuthorityNames names;

    public AuthorityReader(Authorities authorities, AuthorityNames names) {
        this.authorities = authorities;
        this.names = names;
    }

    /** A name that the report prints, and where. */
    private record Candidate(String name, TextBlock block) {}

    /**
     * The authorities, one or, for a report about two, both.
     *
     * @param document the report
     * @param namedArea the name in the title, or null
     * @param listing what the source said
     * @param day of the inspection, which tells bodies of one name apart, or null
     */
    public Read<List<Authority>> read(
            ReportDocument document, @Nullable String namedArea, Listing listing, @Nullable LocalDate day) {
        Optional<Authority> listed = listed(listing, day);
        List<Authority> printed = List.of();
        Evidence evidence = null;
        boolean titled = false;
        for (Candidate candidate : candidates(document, namedArea)) {
            List<Authority> found = named(candidate.name(), day, listed);
            // A heading further down may name whoever is listed: what the title says is not undone by that.
            boolean better = printed.isEmpty()
                    || (!titled
                            && listed.isPresent()
                            && !printed.contains(listed.get())
                            && found.contains(listed.get()));
            if (!found.isEmpty() && better) {
                titled = candidate.name().equals(namedArea);
                printed = found;
                evidence = new Evidence(
                        FIELD, candidate.block().text(), candidate.block().page(), "title");
            }
        }
        if (printed.isEmpty() && listed.isPresent()) {
            Optional<TextBlock> mention = mention(document, listed.get());
            if (mention.isPresent()) {
                printed = List.of(listed.get());
                evidence =
                        new Evidence(FIELD, mention.get().text(), mention.get().page(), "mention");
            }
        }
        return ofTheDay(agreed(printed, evidence, listed, listing), day);
    }

    /** A body is inspected while it exists. */
    private static Read<List<Authority>> ofTheDay(Read<List<Authority>> read, @Nullable LocalDate day) {
        if (day == null || !read.reviews().isEmpty()) {
            return read;
        }
        List<ReviewReason> reviews = read.value().orElse(List.of()).stream()
                .filter(authority -> !authority.hasRecordOn(day))
                .map(authority -> new ReviewReason(FIELD, "%s did not exist on %s.".formatted(authority.name(), day)))
                .toList();
        return new Read<>(read.value(), read.evidence(), reviews);
    }

    /** Some letters name their area in the text only. */
    private static Optional<TextBlock> mention(ReportDocument document, Authority authority) {
        Pattern name = Pattern.compile("\\b(?:" + Pattern.quote(Plain.cased(authority.shortName())) + "|"
                + Pattern.quote(Plain.cased(authority.name())) + ")\\b");
        return document.blocksTo(TITLE_PAGES).stream()
                .filter(block -> name.matcher(Plain.cased(block.text())).find())
                .findFirst();
    }

    private static Read<List<Authority>> agreed(
            List<Authority> printed, @Nullable Evidence evidence, Optional<Authority> listed, Listing listing) {
        List<Evidence> words = evidence == null ? List.of() : List.of(evidence);
        if (printed.isEmpty() && listed.isEmpty()) {
            return Read.unsure(FIELD, "Neither the report nor the listing names an authority that is known.");
        }
        if (printed.isEmpty()) {
            return new Read<>(
                    Optional.of(List.of(listed.get())),
                    words,
                    List.of(new ReviewReason(
                            FIELD,
                            "The listing says %s, and the first pages of the report name no authority."
                                    .formatted(listed.get().shortName()))));
        }
        if (listed.isEmpty() && (listing.urn() != null || listing.provider() != null)) {
            return new Read<>(
                    Optional.of(printed),
                    words,
                    List.of(new ReviewReason(
                            FIELD,
                            "The report names %s, and the authority of the listing is not known."
                                    .formatted(printed.getFirst().shortName()))));
        }
        if (listed.isPresent() && !printed.contains(listed.get())) {
            return new Read<>(
                    Optional.of(List.of(listed.get())),
                    words,
                    List.of(new ReviewReason(
                            FIELD,
                            "The listing says %s, the report names %s."
                                    .formatted(
                                            listed.get().shortName(),
                                            printed.getFirst().shortName()))));
        }
        return new Read<>(Optional.of(printed), words, List.of());
    }

    private Optional<Authority> listed(Listing listing, @Nullable LocalDate day) {
        Optional<Authority> byUrn = Optional.ofNullable(listing.urn()).flatMap(authorities::byUrn);
        return byUrn.isPresent()
                ? byUrn
                : Optional.ofNullable(listing.provider()).flatMap(name -> names.named(name, choice(day)));
    }

    private List<Authority> named(String name, @Nullable LocalDate day, Optional<Authority> listed) {
        String bare = name;
        for (int i = 0; i < 3; i++) {
            String form = bare;
            Optional<Authority> found = listed.flatMap(wanted -> names.named(form, wanted::equals))
                    .or(() -> names.named(form, choice(day)));
            if (found.isPresent()) {
                return List.of(found.get());
            }
            bare = NAME_START
                    .matcher(NAME_END.matcher(bare.strip()).replaceFirst(""))
                    .replaceFirst("");
        }
        return several(bare, day);
    }

    /** Both of "North and West Northamptonshire": the first part borrows the last word of the second. */
    private List<Authority> several(String name, @Nullable LocalDate day) {
        String[] parts = SEVERAL.split(name);
        if (parts.length != 2) {
            return List.of();
        }
        String lastWord = parts[1].substring(parts[1].lastIndexOf(' ') + 1);
        Optional<Authority> second = names.named(parts[1], choice(day));
        Optional<Authority> first =
                names.named(parts[0], choice(day)).or(() -> names.named(parts[0] + " " + lastWord, choice(day)));
        List<Authority> both = new ArrayList<>();
        first.ifPresent(both::add);
        second.ifPresent(both::add);
        return both.size() == 2 ? both : List.of();
    }

    private static AuthorityNames.Choice choice(@Nullable LocalDate day) {
        return authority -> day == null ? authority.validTo() == null : authority.hasRecordOn(day);
    }

    private static List<Candidate> candidates(ReportDocument document, @Nullable String namedArea) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextBlock block : document.blocksTo(TITLE_PAGES)) {
            String text = Plain.cased(block.text());
            if (namedArea != null
                    && (text.endsWith(namedArea) || (block.is(BlockKind.HEADING) && text.contains(namedArea)))) {
                candidates.addFirst(new Candidate(namedArea, block));
            }
            if (block.is(BlockKind.HEADING) || text.startsWith("Dear ")) {
                candidates.add(new Candidate(text, block));
                var matcher = IN_NAME.matcher(text);
                if (matcher.find()) {
                    candidates.add(new Candidate(matcher.group(1), block));
                }
            }
        }
        return candidates;
    }
}
