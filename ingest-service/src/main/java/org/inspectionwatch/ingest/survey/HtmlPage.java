package org.inspectionwatch.ingest.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML of listings, however broken. */
public final class HtmlPage {
    private HtmlPage() {}

    /** Finds the charset in the bytes as browsers do. */
    public static Document parse(Page.Content page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()), null, page.address().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a link leads to, absolute and without fragment; empty where that is no address of the web. */
    public static Optional<URI> target(Element link) {
        return address(link.absUrl("href"));
    }

    /** The address, without fragment; empty where it is none of the web. */
    public static Optional<URI> address(String words) {
        String address = words.strip().replace(" ", "%20").replaceFirst("#.*$", "");
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
