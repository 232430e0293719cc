/** Sends what was told by e-mail, once a day or once a week. */
@NullMarked
package org.inspectionwatch.query.digest;

import org.jspecify.annotations.NullMarked;
