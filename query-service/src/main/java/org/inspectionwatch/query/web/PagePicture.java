package org.inspectionwatch.query.web;

import java.util.List;

/**
 * A page of a publication as a picture.
 *
 * @param page counted from 1
 * @param address of the picture
 * @param words that are marked on it
 */
public record PagePicture(int page, String address, List<String> words) {
    public PagePicture {
        words = List.copyOf(words);
    }
}
