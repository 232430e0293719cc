package org.inspectionwatch.classify.publication;

import java.util.List;
import org.inspectionwatch.classify.article.ArticleReader;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.reading.TextReader;
import org.inspectionwatch.classify.report.ReportReader;
import org.inspectionwatch.classify.theme.CueThemeTagger;
import org.inspectionwatch.classify.theme.ThemeTagger;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;

/** Reads one publication: pages are a report or letter, blocks are a news article, or else the words of a report alone. */
public final class PublicationReader implements TextReader<PublicationText> {
    private final TextReader<PagedText> reports;
    private final TextReader<BlockText> articles;

    public PublicationReader(TextReader<PagedText> reports, TextReader<BlockText> articles) {
        this.reports = reports;
        this.articles = articles;
    }

    /** The reader that tools use: all reading rules on the reference data of this version. */
    public static PublicationReader ofReferenceData() {
        return of(Taxonomy.load());
    }

    /** All reading rules on the reference data of this version and on these themes. */
    public static PublicationReader of(Taxonomy taxonomy) {
        Authorities authorities = Authorities.load();
        Frameworks frameworks = Frameworks.load();
        AuthorityNames names = new AuthorityNames(authorities);
        ThemeTagger themes = new CueThemeTagger(taxonomy);
        return new PublicationReader(
                new ReportReader(authorities, names, frameworks, themes)::read,
                new ArticleReader(authorities, frameworks, themes)::read);
    }

    @Override
    public ReadingOutcome read(PublicationText text, Listing listing) {
        return switch (text) {
            case PagedText pages -> reports.read(pages, listing);
            case BlockText blocks ->
                CopiedReports.of(blocks)
                        .<ReadingOutcome>map(finding -> new ReadingOutcome.Found(List.of(finding)))
                        .orElseGet(() -> articles.read(blocks, listing));
            case UnreadableText unreadable ->
                new ReadingOutcome.NothingFound(ReadingFailed.Reason.UNREADABLE, unreadable.message());
        };
    }
}
