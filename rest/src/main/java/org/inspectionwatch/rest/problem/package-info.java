/** Words for what the framework turns away by itself. */
@NullMarked
package org.inspectionwatch.rest.problem;

import org.jspecify.annotations.NullMarked;
