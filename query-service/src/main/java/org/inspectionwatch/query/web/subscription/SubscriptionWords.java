package org.inspectionwatch.query.web.subscription;

import io.quarkus.qute.TemplateExtension;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.web.Choice;
import org.inspectionwatch.query.web.FieldWords;
import org.inspectionwatch.query.webhook.WebhookStatus;
import org.jspecify.annotations.Nullable;

/** What subscriptions are about, in people's words; as {@code cdi:subscriptionWords}. */
@Singleton
@Named("subscriptionWords")
public class SubscriptionWords {
    private static final List<Choice> TYPES = List.of(
            new Choice("rating.changed", "A rating changed"),
            new Choice("rating.confirmed", "A report confirms what articles said"),
            new Choice("rating.corrected", "A rating change was corrected"),
            new Choice("rating.retracted", "A rating change was retracted"),
            new Choice("announcement.retracted", "News of a visit or priority action was retracted"),
            new Choice("visit.published", "A focused or monitoring visit"),
            new Choice("priority-action.identified", "An area for priority action"),
            new Choice("judgement.discontinued", "A judgement is not made any more"),
            new Choice("authority.succeeded", "An authority was succeeded by others"));

    private final FieldWords words;

    SubscriptionWords(FieldWords words) {
        this.words = words;
    }

    /** What can be told, by type. */
    public List<Choice> types() {
        return TYPES;
    }

    /** A type for people; itself where it is no type of today. */
    public String type(String type) {
        return TYPES.stream()
                .filter(known -> known.value().equals(type))
                .map(Choice::label)
                .findFirst()
                .orElse(type);
    }

    /** What was chosen, one line. */
    public String words(EventChoice choice) {
        List<String> parts = new ArrayList<>();
        List<String> types = choice.types();
        parts.add(
                types == null
                        ? "Everything"
                        : String.join(", ", types.stream().map(this::type).toList()));
        List<String> authorities = choice.authorityIds();
        if (authorities != null) {
            parts.add("about "
                    + String.join(
                            ", ", authorities.stream().map(words::authority).toList()));
        }
        add(parts, "in ", choice.region());
        if (choice.judgement() != null) {
            parts.add(words.label("judgements." + choice.judgement()).toLowerCase(Locale.UK));
        }
        add(parts, "", choice.direction());
        parts.add(basis(choice.basis()));
        return String.join("; ", parts);
    }

    private static String basis(@Nullable String basis) {
        return switch (basis) {
            case "reported" -> "from articles only";
            case "any" -> "from reports and articles";
            case null, default -> "from official reports";
        };
    }

    private static void add(List<String> parts, String prefix, @Nullable String value) {
        if (value != null) {
            parts.add(prefix + value);
        }
    }

    /** Status of a webhook as templates write it. */
    @TemplateExtension
    static final class StatusWords {
        private StatusWords() {}

        /** Whether it delivers. */
        static String label(WebhookStatus status) {
            return switch (status) {
                case ACTIVE -> "Delivers";
                case PAUSED -> "Paused";
                case DISABLED -> "Switched off";
            };
        }

        /** The name of the tag's look. */
        static String look(WebhookStatus status) {
            return switch (status) {
                case ACTIVE -> "strength";
                case PAUSED -> "improvement";
                case DISABLED -> "alarm";
            };
        }
    }
}
