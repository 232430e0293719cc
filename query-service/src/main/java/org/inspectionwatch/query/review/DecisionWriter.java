package org.inspectionwatch.query.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.ClaimRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.messaging.Outbox;
import org.inspectionwatch.messaging.OutboxMessage;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.register.FrameworkOf;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.wiring.Relay;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Sends decisions to {@code findings}, from where they come into the register like any other finding: a rebuild from the
 * topic has them.
 */
@ApplicationScoped
public class DecisionWriter {
    private static final String RULE = "review-decision";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Relay relay;
    private final Clock clock;
    private final Authorities authorities;
    private final Frameworks frameworks;

    DecisionWriter(Jdbi jdbi, Outbox outbox, Relay relay, Clock clock, Authorities authorities, Frameworks frameworks) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
        this.authorities = authorities;
        this.frameworks = frameworks;
    }

    /**
     * A decision on an item.
     *
     * @param read what the reader read of the claim
     * @param author who decides
     */
    public ReviewDecided decide(ReviewItem item, FindingRecorded read, DecisionRequest request, String author) {
        if (!item.verdicts().contains(request.verdict())) {
            throw Problems.invalidField(
                    "verdict",
                    "cannot be " + request.verdict().slug() + " for this item, but "
                            + String.join(
                                    " or ",
                                    item.verdicts().stream()
                                            .map(Verdict::slug)
                                            .sorted()
                                            .toList()));
        }
        if (DecisionRequest.needsNote(request.verdict())
                && (request.note() == null || request.note().isBlank())) {
            throw Problems.invalidField("note", "is missing: say why, in a sentence");
        }
        return switch (request.verdict()) {
            case CONFIRM -> {
                ClaimField field = ClaimField.of(item.field());
                String value = field.valueIn(read.finding());
                refuseWhatIsNotMade(field, value, read.finding());
                yield send(item.claim(), request, author, new Statement(field.name(), value, null, null));
            }
            case CORRECT -> correct(item, read, request, author);
            case DISMISS -> send(item.claim(), request, author, Statement.OF_WHOLE);
            case TAKE_BACK ->
                throw Problems.invalidField(
                        "verdict", "cannot be take_back: a decision is taken back at its own address");
        };
    }

    private ReviewDecided correct(ReviewItem item, FindingRecorded read, DecisionRequest request, String author) {
        ClaimField field = ClaimField.of(Objects.requireNonNullElse(request.field(), item.field()));
        if (!ClaimField.correctable().contains(field.name())) {
            throw Problems.invalidField(
                    "field",
                    "cannot be " + field.name() + "; there are: " + String.join(", ", ClaimField.correctable()));
        }
        String value = request.value();
        boolean known = value == null
                || switch (field.name()) {
                    case "authority_id" -> authorities.byId(value).isPresent();
                    case "inspection.framework" -> frameworks.byId(value).isPresent();
                    case "published", "inspection.start", "inspection.end" -> !isToCome(value);
                    default -> true;
                };
        if (!known || field.corrected(read.finding(), value, null).isEmpty()) {
            throw Problems.invalidField(
                    "value", "cannot be " + (value == null ? "absent" : value) + " for " + field.name());
        }
        refuseWhatIsNotMade(field, value, read.finding());
        Evidence evidence = request.evidence() == null
                ? null
                : new Evidence(field.name(), request.evidence(), request.page(), RULE);
        return send(item.claim(), request, author, new Statement(field.name(), value, evidence, null));
    }

    /** A grade on a line that the framework does not have, as overall since April 2026, would be told as a change. */
    private void refuseWhatIsNotMade(ClaimField field, @Nullable String grade, Finding finding) {
        Framework framework = new FrameworkOf(frameworks).of(finding);
        if (grade == null || framework == null || framework.judgements().isEmpty()) {
            return;
        }
        boolean made = framework.judgements().stream().map(ClaimField::of).anyMatch(field::equals);
        if (field.isGradeOfCouncil() && !made) {
            throw Problems.invalidField(
                    "value",
                    "cannot be a grade: inspections under " + framework.id() + " give none for " + field.name());
        }
    }

    /** Nothing that was published tells a day after today; a slip of the pen would take back what was told. */
    private boolean isToCome(String day) {
        try {
            return LocalDate.parse(day).isAfter(LocalDate.now(clock.withZone(ENGLAND)));
        } catch (DateTimeParseException partOfADate) {
            return false;
        }
    }

    /**
     * That an earlier decision holds no longer. Asked for twice before it is in effect, it is one decision; afterwards it is a
     * conflict (409).
     */
    public ReviewDecided takeBack(KnownDecision known, @Nullable String note, String author) {
        ReviewDecided earlier = known.decision();
        if (!known.inForce()) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT, "The decision " + earlier.decisionId() + " holds no longer already.");
        }
        DecisionRequest request = new DecisionRequest(Verdict.TAKE_BACK, null, null, null, null, note);
        Statement statement = new Statement(null, null, null, earlier.decisionId());
        String id = DeterministicId.of("take-back", earlier.decisionId(), String.valueOf(takeBacks(earlier)));
        return send(id, earlier.claim(), request, author, statement);
    }

    /** How often it was taken back so far: taken back twice in turn, it would hold again. */
    private long takeBacks(ReviewDecided decision) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from review_decision
                        where claim_id = :claim and data ->> 'takes_back' = :id
                        """)
                .bind("claim", decision.claim().claimId())
                .bind("id", decision.decisionId())
                .mapTo(Long.class)
                .one());
    }

    private ReviewDecided send(ClaimRef claim, DecisionRequest request, String author, Statement statement) {
        String id = DeterministicId.of(
                "review-decision",
                claim.claimId(),
                request.verdict().slug(),
                statement.text(),
                author,
                now().toString());
        return send(id, claim, request, author, statement);
    }

    private ReviewDecided send(String id, ClaimRef claim, DecisionRequest request, String author, Statement statement) {
        ReviewDecided decision = new ReviewDecided(
                id,
                claim,
                request.verdict(),
                statement.field(),
                statement.value(),
                statement.evidence(),
                author,
                request.note(),
                now(),
                statement.takesBack());
        publish(decision);
        return decision;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void publish(ReviewDecided decision) {
        String key = Objects.requireNonNullElse(decision.claim().authorityId(), Topics.UNRESOLVED);
        EncodedEvent encoded = EventCodec.encode(
                new CloudEvent(EventType.REVIEW_DECIDED, decision.decisionId(), key, decision.decidedAt(), decision));
        OutboxMessage message = new OutboxMessage(Topics.FINDINGS, key, encoded.headers(), encoded.value());
        jdbi.useTransaction(handle -> {
            try {
                outbox.append(handle.getConnection(), List.of(message));
            } catch (SQLException e) {
                throw new IllegalStateException("the outbox does not take the decision " + decision.decisionId(), e);
            }
        });
        relay.wake();
    }

    /** What a decision says beside its verdict; each null where it says nothing of it. */
    private record Statement(
            @Nullable String field,
            @Nullable String value,
            @Nullable Evidence evidence,
            @Nullable String takesBack) {
        static final Statement OF_WHOLE = new Statement(null, null, null, null);

        String text() {
            return field + " " + value + " " + takesBack;
        }
    }
}
