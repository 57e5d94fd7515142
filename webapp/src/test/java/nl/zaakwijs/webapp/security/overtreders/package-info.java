/** Code that breaks the rules of access, to prove that the build catches it. */
@NullMarked
package nl.zaakwijs.webapp.security.overtreders;

import org.jspecify.annotations.NullMarked;
