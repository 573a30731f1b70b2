/** Whether the page stands in a frame of another page, which scrolls too. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
