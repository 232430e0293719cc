package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.classify.authority.AuthorityMentions;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.theme.ThemeTagger;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a news article about inspections: which authority was given which grade, and what is only history. A claim that can't
 * be attached to one authority and one time is left out. Deterministic, and safe for use by several threads.
 */
public final class ArticleReader {
    private static final Pattern STYLE =
            Pattern.compile("^(?:The )?(?:(?:London|Royal|Metropolitan|County) )*(?:Borough|City|County) of ");

    private static final int DAYS_OF_LAST_REPORTS = 200;

    private final AuthorityMentions names;
    private final CouncilSites sites;
    private final Authorities authorities;
    private final InspectionCalendar frameworks;
    private final ThemeTagger themes;
    private final Lexicon rules = Lexicon.load();

    public ArticleReader(Authorities authorities, Frameworks frameworks, ThemeTagger themes) {
        this.names = new AuthorityMentions(authorities);
        this.sites = new CouncilSites(authorities);
        this.authorities = authorities;
        this.frameworks = new InspectionCalendar(frameworks);
        this.themes = themes;
    }

    /**
     * Reads an article.
     *
     * @param listing what its source said of it; its date and address help where the text is silent
     * @return findings in the order in which the article first names the authorities, news before history
     */
    public ReadingOutcome read(BlockText text, Listing listing) {
        if (ErrorPages.isErrorPage(text)) {
            return nothing(ErrorPages.MESSAGE);
        }
        Article article = Article.of(text, listing.published(), this::isAuthority);
        if (!isAboutServices(article)) {
            return nothing("The article does not speak of an inspection of children's services.");
        }
        Doubts doubts = new Doubts();
        List<Finding> findings = findings(article, listing, doubts);
        if (!findings.isEmpty()) {
            return new ReadingOutcome.Found(findings);
        }
        return nothing(
                doubts.isEmpty()
                        ? "The article names no outcome of an inspection of an authority's children's services."
                        : "The article names grades, but none that could be told to be an inspection's of an authority's"
                                + " children's services.");
    }

    private boolean isAuthority(String line) {
        String name = STYLE.matcher(line.strip()).replaceFirst("");
        List<Mention> mentions = names.in(name, AuthorityMentions.existingOn(null));
        return mentions.size() == 1
                && mentions.getFirst().end() - mentions.getFirst().start() == name.length();
    }

    private static ReadingOutcome nothing(String message) {
        return new ReadingOutcome.NothingFound(ReadingFailed.Reason.NO_FINDING, message);
    }

    private boolean isAboutServices(Article article) {
        boolean other =
                any(article, "regulator.other") && !any(article, "regulator.ofsted") && !any(article, "kind.jtai");
        if (other && !TwoVerdicts.isToldBy(article)) {
            return false;
        }
        return any(article, "subject.services") || !any(article, "provider") || tellsOfCouncil(article);
    }

    /** Whether a sentence has inspectors at a council without a word of the schools and homes that others may have. */
    private boolean tellsOfCouncil(Article article) {
        return article.sentences().stream()
                .anyMatch(sentence ->
                        rules.has("subject.council", sentence.norm()) && !rules.has("provider", sentence.norm()));
    }

    private boolean isMinutes(Article article) {
        return article.sentences().stream().anyMatch(sentence -> rules.has("minutes", sentence.norm()));
    }

    private boolean any(Article article, String section) {
        return article.sentences().stream().anyMatch(sentence -> rules.has(section, sentence.norm()));
    }

    private List<Finding> findings(Article article, Listing listing, Doubts doubts) {
        Lexicon lexicon = rules.remembering();
        TimeReader times = new TimeReader(lexicon, new Calendar(article.published(), isMinutes(article)));
        List<ArticleMentions.InSentence> mentions = new ArticleMentions(names, lexicon).of(article);
        List<SentenceScope> scopes = new Scopes(lexicon).of(article, mentions, addressed(listing));
        Story story = new Story(article, words(listing).toLowerCase(Locale.ROOT));
        List<Cue> cues = story.recalled(new CueReader(lexicon, times).read(article.sentences(), scopes));
        LikelyGrades likely = new LikelyGrades(new Traits(lexicon, article, scopes, times));
        List<Claim> claims = likely.with(
                article.sentences(), scopes, new GradeClaims(lexicon, times, doubts).of(article, scopes, cues));
        claims = new Statistics(lexicon).sorted(article, claims);
        RoundUp visits = RoundUp.of(lexicon, article, scopes);
        cues = visits.sorted(cues, scopes);
        claims = visits.with(new Asides(lexicon, article, scopes, cues).sorted(claims), article, scopes);
        claims = new Boards(lexicon, scopes).with(article.sentences(), claims);
        claims = new BoardSubjects(lexicon, scopes).with(article.sentences(), claims);
        claims = new Revisits(lexicon, times, article, scopes).with(claims);
        claims = new AreaGroups(article, scopes).with(claims);
        claims = new AnnualRatings(lexicon, times, article, scopes).with(claims);
        claims = story.sorted(claims, cues, times.dates());
        claims = new Backdrop(article).sorted(claims);
        claims = new GuideLines(times, new GradeFinder(lexicon), scopes).sorted(article.sentences(), claims);
        Vetting vetting = new Vetting(new GradeFinder(lexicon), article, scopes, doubts);
        NewsReader newsReader = new NewsReader(lexicon, frameworks, times, article, visits, story);
        PreviousReader previous = new PreviousReader(lexicon, times);
        FindingWriter writer = new FindingWriter(lexicon, themes, article, previous, doubts);
        List<Finding> findings = new ArrayList<>();
        List<Dossier> dossiers =
                dossiers(article, scopes, vetting.kept(claims), vetting.keptCues(cues), new Unchanged(lexicon));
        Weighing weighing = new Weighing(new Warrants(article, scopes, times, lexicon, dossiers), likely);
        for (Dossier told : dossiers) {
            Dossier dossier = weighing.settled(told);
            News news = isGone(dossier, listing) ? null : newsReader.of(dossier);
            if (news != null) {
                Dossier shown = news.isGraded() ? dossier : dossier.asVisited();
                findings.add(
                        writer.news(shown, news, weighing.of(dossier, news.grades()), newsReader.published(dossier)));
            }
            findings.addAll(new PartnerWriter(article, lexicon).of(dossier, weighing));
            findings.addAll(new HistoryWriter(lexicon, frameworks, article, previous).of(dossier));
        }
        return findings;
    }

    /** Authorities named by the listed title, by the words of the address, or by the site of a council. */
    private List<String> addressed(Listing listing) {
        LocalDate day = lastReports(listing);
        List<String> named = Scopes.ids(names.in(words(listing), AuthorityMentions.existingOn(day)).stream()
                .filter(mention -> !isGone(mention.authority(), day))
                .toList());
        Authority owner = listing.url() == null ? null : sites.owner(listing.url());
        return !named.isEmpty() || owner == null || isGone(owner, day) ? named : List.of(owner.authorityId());
    }

    /** The words of the listed title and of the address, capitalised as names are. */
    private static String words(Listing listing) {
        StringBuilder words = new StringBuilder();
        for (@Nullable String part : Arrays.asList(listing.title(), listing.url())) {
            if (part != null) {
                for (String word :
                        part.substring(0, Math.min(part.length(), 500)).split("[^\\p{L}]+")) {
                    if (!word.isEmpty()) {
                        words.append(Character.toUpperCase(word.charAt(0)))
                                .append(word.substring(1))
                                .append(' ');
                    }
                }
            }
        }
        return words.toString();
    }

    /** The day on which a council may have ended at the earliest whose last report is news; null where the article has no date. */
    private static @Nullable LocalDate lastReports(Listing listing) {
        PartialDate published = listing.published();
        return published == null ? null : published.earliest().minusDays(DAYS_OF_LAST_REPORTS);
    }

    private boolean isGone(Dossier dossier, Listing listing) {
        return authorities
                .byId(dossier.authorityId())
                .filter(authority -> isGone(authority, lastReports(listing)))
                .isPresent();
    }

    private static boolean isGone(Authority authority, @Nullable LocalDate day) {
        LocalDate end = authority.validTo();
        return end != null && day != null && end.isBefore(day);
    }

    private static List<Dossier> dossiers(
            Article article, List<SentenceScope> scopes, List<Claim> claims, List<Cue> cues, Unchanged unchanged) {
        Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (String id : scopes.get(sentence.index()).authorities()) {
                sentences.computeIfAbsent(id, key -> new ArrayList<>()).add(sentence);
            }
        }
        claims.forEach(claim -> sentences.computeIfAbsent(claim.authorityId(), key -> new ArrayList<>()));
        Map<String, List<Claim>> claimsOf = claims.stream().collect(Collectors.groupingBy(Claim::authorityId));
        Map<String, List<Cue>> cuesOf = cues.stream().collect(Collectors.groupingBy(Cue::authorityId));
        return sentences.entrySet().stream()
                .map(entry -> new Dossier(
                        entry.getKey(),
                        entry.getValue(),
                        unchanged.with(WeakTimes.settled(
                                EarlierFrameworks.settled(claimsOf.getOrDefault(entry.getKey(), List.of())),
                                cuesOf.getOrDefault(entry.getKey(), List.of()))),
                        cuesOf.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
