/**
 * The API that we offer to programs: JSON in and out, described in {@code openapi/zaakwijs.yaml}.
 * Nothing here has a session.
 */
@NullMarked
package nl.zaakwijs.webapp.api;

import org.jspecify.annotations.NullMarked;
