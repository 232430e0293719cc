package org.inspectionwatch.classify.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.classify.authority.AuthorityMentions;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.HtmlText;
import org.inspectionwatch.ingest.text.PlainText;

/** Grade words of labelled articles, each with its traits and with whether it is the overall grade that the article announces. */
final class WordSamples {
    private static final ObjectMapper JSON = ContractJson.mapper();
    private static final Set<String> OTHERS = Set.of("area_send", "area_send_revisit", "annual_rating", "lscb_review");

    private final Lexicon lexicon = Lexicon.load();
    private final Map<String, String> ids = new HashMap<>();
    private final AuthorityMentions names;

    WordSamples(Authorities authorities) {
        names = new AuthorityMentions(authorities);
        for (Authority authority : authorities.all()) {
            ids.put(plain(authority.shortName()), authority.authorityId());
            authority.aliases().forEach(alias -> ids.putIfAbsent(plain(alias), authority.authorityId()));
        }
    }

    /**
     * A grade word as a grade of an authority.
     *
     * @param traits of the word
     * @param announced whether it is the authority's new overall grade
     */
    record Sample(Set<String> traits, boolean announced) {}

    /**
     * A grade word where it stands.
     *
     * @param claims all that rules read of the authority
     */
    record Word(String authorityId, Sentence sentence, GradeHit hit, Set<String> traits, List<Claim> claims) {
        /** What rules read in this word. */
        List<Claim> own() {
            return claims.stream()
                    .filter(claim ->
                            claim.sentence().equals(sentence) && claim.hit().equals(hit))
                    .toList();
        }
    }

    /** What the labels say of an authority in one article. */
    private record Labels(Set<String> news, Set<String> history, Set<String> lines) {
        Labels() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** The samples of a folder with gold.jsonl, listing.csv and texts; words that the labels leave open are left out. */
    List<Sample> in(Path folder) throws IOException {
        Map<String, Labels> labels = labels(folder.resolve("gold.jsonl"));
        List<Sample> samples = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("listing.csv"))) {
            if (!row.startsWith("file,")) {
                String file = row.substring(0, row.indexOf(','));
                String date = row.substring(row.lastIndexOf(',') + 1);
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                BlockText text =
                        (BlockText) (file.endsWith(".html") ? new HtmlText().read(bytes) : new PlainText().read(bytes));
                Article article = Article.of(text, date.isEmpty() ? null : PartialDate.parse(date), line -> false);
                add(article, file, labels, samples);
            }
        }
        return samples;
    }

    private void add(Article article, String file, Map<String, Labels> labels, List<Sample> samples) {
        for (Word word : words(article)) {
            Labels known = labels.getOrDefault(key(file, word.authorityId()), new Labels());
            boolean announced = known.news().contains(word.hit().grade().slug());
            if (!announced || teaches(known, word)) {
                samples.add(new Sample(word.traits(), announced));
            }
        }
    }

    /** The grade words of an article, each as a grade of every authority that its sentence may be about. */
    List<Word> words(Article article) {
        TimeReader times = new TimeReader(lexicon, new Calendar(article.published(), false));
        List<SentenceScope> scopes =
                new Scopes(lexicon).of(article, new ArticleMentions(names, lexicon).of(article), List.of());
        List<Cue> cues = new CueReader(lexicon, times).read(article.sentences(), scopes);
        List<Claim> claims = new GradeClaims(lexicon, times, new Doubts()).of(article, scopes, cues);
        Traits traits = new Traits(lexicon, article, scopes, times);
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (GradeHit hit : traits.words(sentence)) {
                for (String id : scopes.get(sentence.index()).authorities()) {
                    words.add(new Word(id, sentence, hit, traits.of(sentence, hit, id), of(claims, id)));
                }
            }
        }
        return words;
    }

    private static List<Claim> of(List<Claim> claims, String id) {
        return claims.stream().filter(claim -> claim.authorityId().equals(id)).toList();
    }

    /** Whether a word of the announced grade is likely meant as that, and not as a line's, an earlier one or praise. */
    private static boolean teaches(Labels labels, Word word) {
        String slug = word.hit().grade().slug();
        if (labels.history().contains(slug)) {
            return false;
        }
        if (word.own().stream().anyMatch(claim -> claim.isNews() && claim.of(Judgement.OVERALL))) {
            return true;
        }
        boolean ofLine = word.traits().contains("topic.line") && !word.traits().contains("topic.overall");
        boolean saidElsewhere = word.claims().stream()
                .anyMatch(claim -> claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && claim.grade() == word.hit().grade());
        boolean otherwise = word.own().stream()
                .anyMatch(claim -> !claim.isNews()
                        || claim.of(Judgement.LSCB)
                        || labels.lines().contains(slug));
        return !saidElsewhere && !otherwise && !(ofLine && labels.lines().contains(slug));
    }

    private Map<String, Labels> labels(Path file) throws IOException {
        Map<String, Labels> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String id = ids.get(plain(row.path("authority").asText()));
            if (id != null
                    && !OTHERS.contains(row.path("kind").asText())
                    && !row.path("body").asText().equals("lscb")) {
                Labels known = labels.computeIfAbsent(key(row.path("doc").asText(), id), key -> new Labels());
                boolean news = row.path("is_news").asBoolean(true);
                add(row.path("overall"), news ? known.news() : known.history());
                add(row.path("previous_overall"), known.history());
                if (news) {
                    row.path("judgements").forEach(grade -> add(grade, known.lines()));
                }
            }
        }
        return labels;
    }

    private static void add(JsonNode grade, Set<String> grades) {
        if (grade.isTextual()) {
            grades.add(grade.asText());
        }
    }

    private static String key(String file, String id) {
        return (file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file) + ' ' + id;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }
}
