@org.jspecify.annotations.NullMarked
package org.inspectionwatch.access;
