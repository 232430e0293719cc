/** Real Kafka and PostgreSQL for component tests: started once a JVM, quick, and gone afterwards. */
@NullMarked
package org.inspectionwatch.testsupport;

import org.jspecify.annotations.NullMarked;
