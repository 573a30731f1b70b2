/**
 * Copies a text in two forms, from which the program that it is pasted into takes the richer that it knows. By the copy command
 * first, which works in frames and in old browsers, then by the clipboard of the browser. To be called while a press of the reader is handled.
 * @throws where the browser allows neither
 */
export async function copyRich(markup: string, text: string): Promise<void> {
  if (copyByCommand(markup, text)) return;
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": blob("text/html", markup),
      "text/plain": blob("text/plain", text),
    }),
  ]);
}

/** Whether the command went through: it hands over what a listener puts in its place. */
function copyByCommand(markup: string, text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", markup);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", take, { once: true, capture: true });
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", take, { capture: true });
  }
}
