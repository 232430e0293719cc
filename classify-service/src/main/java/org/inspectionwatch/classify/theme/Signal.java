package org.inspectionwatch.classify.theme;

import java.util.List;

/** Why a sentence is looked at more closely; most have none of these words, and cost nothing. */
enum Signal {
    /** It may name what inspectors came to see. */
    INSPECTED_MATTER,
    /** It may say what inspectors ask for. */
    WISH,
    /** It may set one thing against another. */
    CONTRAST;

    /** Cues: without one of them the sentence is not of this kind. */
    List<String> words() {
        return switch (this) {
            case INSPECTED_MATTER ->
                List.of(
                        "looked",
                        "focus*",
                        "concentrated",
                        "examined",
                        "considered",
                        "evaluated",
                        "reviewed",
                        "scrutinised",
                        "covered",
                        "was about",
                        "to look at");
            case WISH ->
                List.of(
                        "ask*",
                        "want*",
                        "would like",
                        "will like",
                        "tell",
                        "tells",
                        "told",
                        "urge*",
                        "instruct*",
                        "advise*",
                        "ordered",
                        "orders",
                        "recommend*",
                        "called for",
                        "calls for",
                        "areas for",
                        "area for",
                        "areas to",
                        "areas that",
                        "areas which",
                        "areas needing",
                        "points for",
                        "points to",
                        "things to",
                        "things that",
                        "matters for",
                        "matters to",
                        "matters that",
                        "improvements",
                        "improvement",
                        "issues for",
                        "issues to",
                        "issues that",
                        "priority action*",
                        "suggest*",
                        "concern was",
                        "concern is",
                        "concerns were",
                        "concerns are",
                        "need to",
                        "needs to");
            case CONTRAST ->
                List.of(
                        "but",
                        "however",
                        "nevertheless",
                        "nonetheless",
                        "yet",
                        "though",
                        "although",
                        "while",
                        "whilst",
                        "whereas",
                        "despite",
                        "in spite of",
                        "albeit");
        };
    }
}
