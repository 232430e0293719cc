@org.jspecify.annotations.NullMarked
package org.inspectionwatch.query.web;
