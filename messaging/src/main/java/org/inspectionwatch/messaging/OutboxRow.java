package org.inspectionwatch.messaging;

/** A message as it stands in the table; ids grow in the order of appends. */
record OutboxRow(long id, OutboxMessage message) {

    Lane lane() {
        return new Lane(message.topic(), message.key());
    }
}
