package org.inspectionwatch.query.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.rest.problem.Place;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Subscribes addresses; a 400 problem names the field that is wrong. */
@ApplicationScoped
class NewDigests {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@<>\"(),:;\\\\]{1,64}@[A-Za-z0-9.-]{1,180}");
    private static final int TOKEN_BYTES = 32;

    private final Jdbi jdbi;
    private final EventChoices choices;
    private final EventLog log;
    private final DigestTimes times;
    private final SecureRandom random = new SecureRandom();

    NewDigests(Jdbi jdbi, EventChoices choices, EventLog log, DigestTimes times) {
        this.jdbi = jdbi;
        this.choices = choices;
        this.log = log;
        this.times = times;
    }

    Digest create(DigestRequest request) {
        EventChoice events = Objects.requireNonNullElse(request.events(), EventChoice.ALL);
        choices.filter(Place.BODY.within("events"), events);
        DigestFrequency frequency = Objects.requireNonNullElse(
                Params.choice(Place.BODY, "frequency", request.frequency(), DigestFrequency.class),
                DigestFrequency.DAILY);
        Instant now = times.now();
        Digest digest = new Digest(
                UUID.randomUUID().toString(),
                address(request.address()),
                frequency,
                events,
                log.last(),
                frequency.next(now),
                token(),
                null,
                now);
        jdbi.useHandle(handle -> new DigestTable(handle).insert(digest));
        return digest;
    }

    private static String address(@Nullable String address) {
        if (address == null || !ADDRESS.matcher(address).matches()) {
            throw Problems.invalidField("address", "is no e-mail address");
        }
        return address;
    }

    private String token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
