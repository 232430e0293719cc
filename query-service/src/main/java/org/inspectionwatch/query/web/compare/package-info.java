/** The page that puts up to six authorities side by side. */
@NullMarked
package org.inspectionwatch.query.web.compare;

import org.jspecify.annotations.NullMarked;
