/**
 * Clients for a server with models, as Ollama, vLLM and llama.cpp are: {@code /v1/chat/completions}
 * writes a text, for {@code nl.zaakwijs.portal.herschrijving}; {@code /v1/embeddings} turns texts
 * into numbers, for {@code nl.zaakwijs.portal.kennis.inbedding}.
 */
@NullMarked
package nl.zaakwijs.clients.modelserver;

import org.jspecify.annotations.NullMarked;
