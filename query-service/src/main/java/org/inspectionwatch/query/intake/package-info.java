/** Takes findings from Kafka into the database and notes whose register they concern. */
@NullMarked
package org.inspectionwatch.query.intake;

import org.jspecify.annotations.NullMarked;
