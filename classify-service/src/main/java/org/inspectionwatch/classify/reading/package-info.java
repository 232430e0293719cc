/** What reading one revision gives, and how a finding is printed. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.reading;

import org.jspecify.annotations.NullMarked;
