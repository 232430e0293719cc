/** Twelve years of invented inspections of real authorities, from a seed, with the truth beside each document. */
@NullMarked
package org.inspectionwatch.sample.world;

import org.jspecify.annotations.NullMarked;
