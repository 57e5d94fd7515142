/**
 * How a feature reads its configuration: one typed record each, made from MicroProfile Config, with
 * messages that name the key. Every feature may use it; it uses none.
 */
@NullMarked
package nl.zaakwijs.portal.instellingen;

import org.jspecify.annotations.NullMarked;
