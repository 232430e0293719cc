/** Tests of the service as a whole, from Kafka to REST and Kafka. */
package org.inspectionwatch.query.api;
