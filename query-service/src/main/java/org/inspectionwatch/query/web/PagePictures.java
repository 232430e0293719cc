package org.inspectionwatch.query.web;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.pages.Site;
import org.jspecify.annotations.Nullable;

/** Where the ingest-service shows pages of publications as pictures, with words marked. */
@Singleton
public class PagePictures {
    private static final String PDF = "application/pdf";
    /** Longer passages are named by their beginning and end. */
    private static final int LONGEST = 180;

    private static final int END = 80;
    /** Addresses longer than that are refused on the way. */
    private static final int LONGEST_ADDRESS = 6_000;

    private final Site site;

    PagePictures(Site site) {
        this.site = site;
    }

    /** Whether the publication has pages to show. */
    public boolean has(PublicationRef publication) {
        return publication.mediaType().equals(PDF);
    }

    /** The words' page, or null where they are on none or the publication has none. */
    public @Nullable PagePicture of(PublicationRef publication, Evidence evidence) {
        Integer page = evidence.page();
        return page == null || !has(publication) ? null : of(publication, page, List.of(evidence.text()));
    }

    /** A page with words marked: as many as fit into an address, the first before the others. */
    public PagePicture of(PublicationRef publication, int page, List<String> words) {
        StringBuilder address = new StringBuilder(site.ingest("/api/v1/publications/%s/revisions/%d/pages/%d/picture"
                .formatted(encoded(publication.publicationId()), publication.revision(), page)));
        List<String> marked = new ArrayList<>();
        char separator = '?';
        for (String each : words.stream().distinct().toList()) {
            String parameter = separator + "words=" + encoded(shortened(each));
            if (address.length() + parameter.length() > LONGEST_ADDRESS) {
                break;
            }
            address.append(parameter);
            marked.add(each);
            separator = '&';
        }
        return new PagePicture(page, address.toString(), marked);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int first = words.lastIndexOf(' ', END);
        int last = words.indexOf(' ', words.length() - END);
        return words.substring(0, first < 0 ? END : first)
                + " … "
                + words.substring(last < 0 ? words.length() - END : last + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
