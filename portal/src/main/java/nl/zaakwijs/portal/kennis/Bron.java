package nl.zaakwijs.portal.kennis;

import java.io.Serializable;

/** Where a text comes from: the name that is shown, and its address. */
public record Bron(String naam, String url) implements Serializable {}
