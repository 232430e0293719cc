package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;

/** What constructions, then order, comparison and reference tell of each grade of an article, before its story is asked. */
final class GradeClaims {
    private final Lexicon lexicon;
    private final TimeReader times;
    private final Doubts doubts;

    GradeClaims(Lexicon lexicon, TimeReader times, Doubts doubts) {
        this.lexicon = lexicon;
        this.times = times;
        this.doubts = doubts;
    }

    /** All claims in the order of their sentences. */
    List<Claim> of(Article article, List<SentenceScope> scopes, List<Cue> cues) {
        List<Sentence> sentences = article.sentences();
        List<Claim> claims = new ArrayList<>(new ClaimReader(lexicon, times, doubts).read(sentences, scopes));
        claims.addAll(new LoneVerdicts(lexicon).of(sentences, scopes));
        claims = ThenAndNow.settled(Wholes.said(claims));
        claims = Losses.settled(new Pronouns(lexicon).sorted(sentences, claims));
        claims = new Minutes(times).settled(sentences, claims, cues);
        claims = ProtectionWhole.settled(article, claims);
        PastPassages passages = new PastPassages(lexicon, times, sentences);
        claims = passages.settled(claims);
        Wholes wholes = new Wholes(lexicon, times);
        claims = wholes.dealt(sentences, scopes, claims);
        claims = new OwnDates(lexicon, times).settled(sentences, scopes, claims);
        claims = new OpeningGrades(lexicon, times).with(sentences, scopes, claims);
        Alike alike = new Alike(sentences, scopes, claims);
        List<SentenceScope> narrowed = alike.narrowed();
        claims = passages.settled(new Leftovers(lexicon, claims).with(sentences, narrowed));
        claims = ProtectionWhole.settled(article, claims);
        claims = ProtectionWhole.with(article, scopes, claims, new GradeFinder(lexicon), times);
        claims = new ListedLines(lexicon).with(sentences, narrowed, claims);
        claims = new LineVerdicts(lexicon).with(sentences, narrowed, claims);
        SharedGrades shared = new SharedGrades(lexicon, times);
        claims = shared.with(sentences, narrowed, claims);
        claims = alike.shared(new Exceptions(lexicon).with(sentences, narrowed, claims));
        claims = new TwoVerdicts(lexicon, times).with(article, scopes, claims);
        claims = new EarlierGrades(lexicon, times, claims, cues).with(sentences, scopes);
        claims = new Appositions(lexicon, times).with(sentences, scopes, claims);
        claims = wholes.announced(sentences, scopes, claims);
        claims = new Recurrences(lexicon, times, claims).with(sentences, scopes);
        return shared.with(sentences, scopes, claims);
    }
}
