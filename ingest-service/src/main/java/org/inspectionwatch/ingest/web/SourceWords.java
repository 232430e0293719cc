package org.inspectionwatch.ingest.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.RunStatus;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.source.SourceSchedule;
import org.inspectionwatch.ingest.source.SourceState;
import org.jspecify.annotations.Nullable;

/** What sources, runs and problems are called on pages. */
@TemplateExtension
final class SourceWords {
    private static final int HUNDRED = 100;

    private SourceWords() {}

    /** What kind of place it is. */
    static String words(SourceKind kind) {
        return switch (kind) {
            case FOLDER -> "Folder on this machine";
            case UPLOAD -> "Reports that people hand in";
            case OFSTED_LISTING -> "Ofsted’s reports site";
            case FEED -> "News feed";
            case PAGE_LIST -> "News pages";
            case GOVUK -> "GOV.UK";
        };
    }

    /** How it stands, in a few words. */
    static String standing(SourceState source) {
        SourceSchedule schedule = source.schedule();
        if (schedule != null && schedule.paused()) {
            return "Paused";
        }
        if (schedule != null && !schedule.enabled()) {
            return "Switched off";
        }
        if (schedule != null && schedule.running()) {
            return "Looking now";
        }
        RunReport last = source.lastRun();
        if (last == null) {
            return source.kind() == SourceKind.UPLOAD ? "Open" : "Not looked at yet";
        }
        return words(last.status());
    }

    /** How a run went, in a few words. */
    static String words(RunStatus status) {
        return switch (status) {
            case RUNNING -> "Looking now";
            case OK -> "All well";
            case PARTIAL -> "Something was left out";
            case SUSPECT -> "Not believed";
            case FAILED -> "Failed";
        };
    }

    /** What that means, one sentence. */
    static String meaning(RunStatus status) {
        return switch (status) {
            case RUNNING -> "The look is under way.";
            case OK -> "Everything listed was read, and all documents that were due are kept.";
            case PARTIAL -> "Some page or document could not be had. It is tried again.";
            case SUSPECT -> "The listing is not to be believed, so nothing was changed.";
            case FAILED -> "The source could not be looked at, or the look broke off. It is tried again.";
        };
    }

    /** The name of the tag's look. */
    static String look(SourceState source) {
        RunReport last = source.lastRun();
        return last == null ? "quiet" : look(last.status());
    }

    /** The name of the tag's look. */
    static String look(RunStatus status) {
        return switch (status) {
            case OK -> "strength";
            case RUNNING -> "quiet";
            case PARTIAL -> "improvement";
            case SUSPECT, FAILED -> "alarm";
        };
    }

    /** What went wrong, in a few words. */
    static String words(ProblemKind kind) {
        return switch (kind) {
            case SOURCE_UNAVAILABLE -> "The source could not be looked into";
            case EMPTY -> "Empty file";
            case OVER_SIZE_LIMIT -> "Too large";
            case NO_PERMISSION -> "No permission to read";
            case READ_ERROR -> "Reading broke off";
            case LISTING -> "A part of the listing could not be used";
            case UNREADABLE_CONTENT -> "Kept, but it holds no text to read";
            case NOT_STORED -> "Could not be stored just now";
            case HOST_UNAVAILABLE -> "The site does not answer";
            case REFUSED -> "The site turns us away";
            case ROBOTS -> "The site asks programs to stay away";
            case NOT_THERE -> "Nothing at this address";
            case BAD_ADDRESS -> "Not an address to follow";
            case NO_CONTENT -> "An error page in place of a document";
            case MARKUP_DRIFT -> "The site has changed its pages";
            case EMPTY_LISTING -> "The listing is empty";
            case INCOMPLETE_LISTING -> "The listing lacks authorities or entries";
            case GONE_BACK -> "The listing has gone back to older reports";
            case UNKNOWN_TITLE -> "A title of no known form";
            case ENDED_EARLY -> "Ended early";
            case GIVEN_UP -> "Given up until the next full look";
        };
    }

    /** How much of what is listed is done with, in hundredths; null where nothing tells. */
    static @Nullable Integer percent(RunReport run) {
        return run.found() <= 0 ? null : HUNDRED * Math.max(0, run.found() - run.waiting()) / run.found();
    }

    /** Such as {@code 3 min}. */
    static String span(long seconds) {
        Duration span = Duration.ofSeconds(seconds);
        if (span.toHours() > 0) {
            return "%d h %02d min".formatted(span.toHours(), span.toMinutesPart());
        }
        return span.toMinutes() > 0 ? span.toMinutes() + " min" : seconds + " s";
    }
}
