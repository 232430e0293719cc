package org.inspectionwatch.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that serves a page: only people who have signed in reach it; others are led to {@code /sign-in}. Whatever is not a
 * safe method must come from a page of this service. {@link Caller} then knows the name.
 */
@Documented
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsSignIn {}
