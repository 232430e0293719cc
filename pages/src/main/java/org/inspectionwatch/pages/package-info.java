/** What the web pages of all services share: the frame around a page, its style and scripts, headers, error pages. */
@NullMarked
package org.inspectionwatch.pages;

import org.jspecify.annotations.NullMarked;
