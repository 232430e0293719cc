/** What was told, as CloudEvents in JSON: for consumers who ask again and again, and the words in which all choose events. */
@NullMarked
package org.inspectionwatch.query.event;

import org.jspecify.annotations.NullMarked;
