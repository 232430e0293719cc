package org.inspectionwatch.query.webhook;

/** How far a delivery is. */
enum DeliveryStatus {
    /** Not taken yet. */
    WAITING,
    /** The endpoint has it. */
    DELIVERED
}
