/** The first page: what is new. */
@NullMarked
package org.inspectionwatch.query.web.home;

import org.jspecify.annotations.NullMarked;
