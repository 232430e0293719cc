/** Pages in a real browser: what it shows, what it complains about, and whether all can use it. */
@NullMarked
package org.inspectionwatch.testsupport.browser;

import org.jspecify.annotations.NullMarked;
