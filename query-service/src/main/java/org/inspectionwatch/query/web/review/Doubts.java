package org.inspectionwatch.query.web.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.review.QueuedItem;
import org.inspectionwatch.query.review.ReviewQueries;
import org.inspectionwatch.query.web.FieldWords;
import org.inspectionwatch.query.web.PagePicture;
import org.inspectionwatch.query.web.PagePictures;
import org.jspecify.annotations.Nullable;

/** Puts items of the queue beside what their documents say. */
@Singleton
class Doubts {
    private final ReviewQueries queries;
    private final FieldWords words;
    private final PagePictures pictures;

    Doubts(ReviewQueries queries, FieldWords words, PagePictures pictures) {
        this.queries = queries;
        this.words = words;
        this.pictures = pictures;
    }

    Doubt of(QueuedItem queued) {
        ReviewItem item = queued.item();
        PublicationRef publication =
                queries.read(item.findingId()).map(FindingRecorded::publication).orElse(null);
        return new Doubt(
                item,
                queued.firstSeenAt(),
                words.label(item.field()),
                words.value(item.field(), item.value()),
                words.gradeOf(item.field(), item.value()),
                publication,
                publication == null ? null : picture(publication, item.evidence()));
    }

    private @Nullable PagePicture picture(PublicationRef publication, List<Evidence> evidence) {
        return evidence.stream()
                .map(words -> pictures.of(publication, words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
