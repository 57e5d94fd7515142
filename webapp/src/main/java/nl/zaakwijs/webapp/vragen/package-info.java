/** "Stel uw vraag": the conversation with the assistant. Nobody calls it but the container. */
@NullMarked
package nl.zaakwijs.webapp.vragen;

import org.jspecify.annotations.NullMarked;
