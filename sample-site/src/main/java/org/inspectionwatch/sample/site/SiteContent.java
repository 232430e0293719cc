package org.inspectionwatch.sample.site;

import java.util.Optional;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;

/** What one host of the site holds. */
interface SiteContent {
    /** The true answer to a GET, or empty where nothing is at that path. */
    Optional<Answer> find(String path, HttpRequest request);
}
