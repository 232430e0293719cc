package org.inspectionwatch.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a page, for {@code layout.html}.
 *
 * @param section id of the entry of the main navigation that the page belongs to, or empty
 * @param title of the page, also its first heading
 * @param permalink path and query of this very page on its service
 * @param crumbs the way here from the first page, outermost first; neither that page nor this one
 * @param feeds what a feed reader can follow for this page
 */
public record Frame(String section, String title, String permalink, List<Link> crumbs, List<Link> feeds) {
    public Frame {
        crumbs = List.copyOf(crumbs);
        feeds = List.copyOf(feeds);
    }

    /** A page without crumbs and feeds. */
    public static Frame of(String section, String title, String permalink) {
        return new Frame(section, title, permalink, List.of(), List.of());
    }

    /** The same page with one more crumb, the innermost so far. */
    public Frame under(String label, String href) {
        return new Frame(section, title, permalink, with(crumbs, new Link(label, href)), feeds);
    }

    /** The same page with one more Atom feed. */
    public Frame followedBy(String label, String href) {
        return new Frame(section, title, permalink, crumbs, with(feeds, new Link(label, href)));
    }

    private static List<Link> with(List<Link> links, Link one) {
        List<Link> all = new ArrayList<>(links);
        all.add(one);
        return all;
    }
}
