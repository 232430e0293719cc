/** Kafka in, Kafka out. */
@NullMarked
package org.inspectionwatch.classify.channel;

import org.jspecify.annotations.NullMarked;
