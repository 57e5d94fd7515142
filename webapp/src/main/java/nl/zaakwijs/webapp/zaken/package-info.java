/** "Mijn zaken" and the page of one zaak. Its card is also shown in the conversation. */
@NullMarked
package nl.zaakwijs.webapp.zaken;

import org.jspecify.annotations.NullMarked;
