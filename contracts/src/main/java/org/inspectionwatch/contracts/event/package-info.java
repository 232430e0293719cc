/** The data of each event type, one record a type; the JSON Schemas under /schemas say the same in JSON. */
@NullMarked
package org.inspectionwatch.contracts.event;

import org.jspecify.annotations.NullMarked;
