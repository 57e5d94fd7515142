/**
 * A mail server that delivers nothing: it keeps what it gets, and shows it. Only the sandbox itself
 * uses it.
 */
@NullMarked
package nl.zaakwijs.sandbox.post;

import org.jspecify.annotations.NullMarked;
