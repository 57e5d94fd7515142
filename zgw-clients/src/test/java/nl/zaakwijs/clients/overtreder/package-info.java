/** A class that breaks a rule on purpose, to show that the rule catches it. Tests only. */
@NullMarked
package nl.zaakwijs.clients.overtreder;

import org.jspecify.annotations.NullMarked;
