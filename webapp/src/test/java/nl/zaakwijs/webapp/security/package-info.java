/** Proves the rules of the door: with a clock that the test sets, and brokers that misbehave. */
@NullMarked
package nl.zaakwijs.webapp.security;

import org.jspecify.annotations.NullMarked;
