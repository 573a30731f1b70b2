/** What takes the focus of the map: its canvas, the first mark of the plain map, or a button where it has none. */
export const MAP_STOP = '#map :is([role=application], svg [tabindex="0"], button)';
