package org.inspectionwatch.query.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery with its tries.
 *
 * @param deliveryId id in the log
 * @param cause why
 * @param eventId CloudEvents id
 * @param type CloudEvents type
 * @param authorityId whose event
 * @param position of the event in the log
 * @param status by its name in JSON: whether it waits or was taken
 * @param nextAttemptAt when it is tried again while the webhook is active, or null where it was delivered
 * @param deliveredAt when, or null
 * @param attempts oldest first
 */
public record DeliveryView(
        String deliveryId,
        DeliveryCause cause,
        String eventId,
        String type,
        String authorityId,
        long position,
        String status,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        List<Attempt> attempts) {}
