import {
  type ErrorCode,
  HOST_FORMS,
  type HostMessage,
  type HostType,
  MESSAGE_ID,
  type MessageId,
  PROTOCOL,
  SOURCE,
} from "./messages.ts";

/** A message holds so many texts, numbers and names at the most, and so many characters. */
const MOST_PARTS = 1_000;
const MOST_CHARACTERS = 16_000;

/** A message that was read, or why not; null for what is none of ours. */
export type ReadMessage =
  | { readonly message: HostMessage }
  | { readonly error: ErrorCode; readonly id: MessageId | null }
  | null;

/** Reads what the page around has sent. Total: any value whatever, cyclic or huge ones too, is read in short time. */
export function readMessage(data: unknown): ReadMessage {
  if (!isOurs(data)) return null;
  const id = MESSAGE_ID.fits(data["id"]) ? data["id"] : null;
  if (isTooLarge(data)) return { error: "too-large", id };
  if (data["v"] !== PROTOCOL) return { error: "version", id };
  const { type, payload = {} } = data;
  if (!isHostType(type)) return { error: "unsupported", id };
  if (data["id"] !== undefined && id === null) return { error: "invalid", id };
  if (!HOST_FORMS[type].fits(payload)) return { error: "invalid", id };
  return { message: { type, id, payload } as HostMessage };
}

type Envelope = Readonly<Record<string, unknown>>;

function isOurs(data: unknown): data is Envelope {
  return typeof data === "object" && data !== null && "source" in data && data.source === SOURCE;
}

function isHostType(type: unknown): type is HostType {
  return typeof type === "string" && Object.hasOwn(HOST_FORMS, type);
}

/** Looks at no more of it than is allowed: what goes round in circles is too large as well. */
function isTooLarge(data: unknown): boolean {
  let parts = 0;
  let characters = 0;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    parts += 1;
    if (typeof value === "string") characters += value.length;
    if (parts > MOST_PARTS || characters > MOST_CHARACTERS) return true;
    if (typeof value !== "object" || value === null) continue;
    // What is no plain object, such as a buffer of any size, has no place in a message.
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return true;
    if (Array.isArray(value) && value.length > MOST_PARTS) return true;
    const keys = Object.keys(value);
    if (keys.length > MOST_PARTS) return true;
    open.push(...keys, ...Object.values(value));
  }
  return false;
}
