package org.inspectionwatch.sample.world;

import java.util.Locale;

/** The hosts that the sample site plays. Each is an origin of its own, with its own robots.txt. */
public enum SiteHost {
    /** The listing: search and provider pages; also the oldest files. */
    REPORTS,
    /** Files published from March 2020 on. */
    FILES,
    /** Files published before. */
    FILES_API,
    /** Search and content API, Atom. */
    GOV_UK,
    /** A news site. */
    NEWS;

    /** The name in the control API and in facts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
