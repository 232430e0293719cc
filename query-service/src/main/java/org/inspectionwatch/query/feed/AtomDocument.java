package org.inspectionwatch.query.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.wiring.Json;
import org.inspectionwatch.query.wording.EventWords;
import org.inspectionwatch.query.wording.Words;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Writes documents of feeds as Atom 1.0. Ids are tag URIs, which stay when addresses move. */
final class AtomDocument {
    private static final String TAG = "tag:inspectionwatch.org,2026:";
    private static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
    /** A feed without entries needs a time too, and one that does not move. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final String publicUrl;

    AtomDocument(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String write(FeedPage page) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(TAG + "feed/" + page.topic().name());
        feed.setTitle(page.topic().title());
        feed.setUpdated(Date.from(updated(page)));
        Person author = new Person();
        author.setName("Inspection Watch");
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(links(page));
        if (page.archived()) {
            feed.setForeignMarkup(new ArrayList<>(List.of(new Element("archive", HISTORY))));
        }
        feed.setEntries(page.events().reversed().stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed " + page.topic().name() + " cannot be written", e);
        }
    }

    /** When the latest of its entries was told. */
    static Instant updated(FeedPage page) {
        return page.events().stream()
                .map(LoggedEvent::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(BEGINNING);
    }

    private List<Link> links(FeedPage page) {
        FeedTopic topic = page.topic();
        List<Link> links = new ArrayList<>();
        links.add(link("self", publicUrl + (page.archived() ? topic.path(page.number()) : topic.path())));
        if (page.archived()) {
            links.add(link("current", publicUrl + topic.path()));
            // Also while that one is not full: a document of the archive never changes. Until then it leads to the
            // newest one.
            links.add(link("next-archive", publicUrl + topic.path(page.number() + 1)));
        }
        if (page.previous() > 0) {
            links.add(link("prev-archive", publicUrl + topic.path(page.previous())));
        }
        return links;
    }

    private Entry entry(LoggedEvent event) {
        EventType type = EventType.of(event.type()).orElseThrow();
        Words words = EventWords.of(Json.read(event.data(), type.dataType()));
        Entry entry = new Entry();
        entry.setId(TAG + "event/" + event.eventId());
        entry.setTitle(words.title());
        entry.setUpdated(Date.from(event.recordedAt()));
        entry.setPublished(Date.from(event.recordedAt()));
        entry.setCategories(List.of(category(event.type()), category(event.authorityId()), category(event.region())));
        entry.setAlternateLinks(List.of(link("alternate", readAt(words.link(), event))));
        Content content = new Content();
        content.setType("text");
        content.setValue(String.join("\n", words.sentences()));
        entry.setContents(List.of(content));
        return entry;
    }

    private String readAt(@Nullable String link, LoggedEvent event) {
        if (link != null && (link.startsWith("https://") || link.startsWith("http://"))) {
            return link;
        }
        return publicUrl + "/api/v1/authorities/" + event.authorityId() + "/timeline";
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }
}
