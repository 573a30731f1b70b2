/**
 * How much of the room that nothing covers the plans shown may take up, as a share of its width and height. As a share and
 * not in pixels, so that a picture that keeps its own proportions stands exactly where the map will stand, in a room of
 * any size.
 */
export const FIT_SHARE = 0.96;
