/** Pages of practice themes: how often they are praised and criticised over the years, and in which words. */
@NullMarked
package org.inspectionwatch.query.web.theme;

import org.jspecify.annotations.NullMarked;
