package nl.zaakwijs.webapp.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only a program of the municipality's beheerder may call this resource method: it shows its key
 * with every request. No role of the server's, because that belongs to a session.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface VoorBeheer {}
