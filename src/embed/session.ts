import type { ViewChange } from "../state/changes.ts";
import type { ErrorCode, HostMessage, HostPayloads, MessageId } from "./messages.ts";
import { readMessage } from "./read-message.ts";
import { changeOf } from "./wire-state.ts";

/** What a page may say at once, and how soon it may say more. */
const BURST = 40;
const PER_SECOND = 10;

/** What is kept of a talk with the page around. */
export type Session = {
  /** Origin of the page that has greeted the atlas and may talk to it; null before. */
  readonly peer: string | null;
  /** How many messages it may still send at the time `at`, in milliseconds. */
  readonly left: number;
  readonly at: number;
  /** Whether it has been told that it says too much. */
  readonly warned: boolean;
};

export const NEW_SESSION: Session = { peer: null, left: BURST, at: 0, warned: false };

/** A message as it came. */
export type Incoming = {
  readonly data: unknown;
  readonly origin: string;
  /** Whether the very page that the frame stands in has sent it. */
  readonly isFromParent: boolean;
  /** Time in milliseconds, from any start. */
  readonly now: number;
};

/** What to do about a message. Nothing is said to who may not talk to the atlas. */
export type Decision =
  | { readonly act: "nothing" }
  | { readonly act: "greet" }
  | { readonly act: "tell"; readonly id: MessageId | null }
  | { readonly act: "change"; readonly id: MessageId | null; readonly change: ViewChange }
  | { readonly act: "fit"; readonly id: MessageId | null; readonly to: HostPayloads["host:fit"] }
  | { readonly act: "print"; readonly id: MessageId | null }
  | { readonly act: "refuse"; readonly id: MessageId | null; readonly code: ErrorCode };

type Heard = { readonly session: Session; readonly decision: Decision };

/**
 * Hears a message. Total and pure: the session after it, and what to do.
 * @param allowed exact origins of pages that may talk to the atlas
 */
export function hear(session: Session, incoming: Incoming, allowed: readonly string[]): Heard {
  const nothing: Heard = { session, decision: { act: "nothing" } };
  if (!incoming.isFromParent || !mayTalk(incoming.origin, allowed)) return nothing;
  const refilled = refill(session, incoming.now);
  if (refilled.left < 1) return tooMany(refilled);
  // What trickles through a flood does not end it.
  const isOver = refilled.left > BURST / 2;
  const taken = { ...refilled, left: refilled.left - 1, warned: refilled.warned && !isOver };
  const read = readMessage(incoming.data);
  // Talk of others costs the page nothing.
  if (read === null) return { session: refilled, decision: { act: "nothing" } };
  if ("error" in read) {
    return { session: taken, decision: { act: "refuse", id: read.id, code: read.error } };
  }
  const { message } = read;
  if (message.type === "host:hello") {
    return { session: { ...taken, peer: incoming.origin }, decision: { act: "greet" } };
  }
  if (taken.peer !== incoming.origin) {
    return { session: taken, decision: { act: "refuse", id: message.id, code: "no-hello" } };
  }
  return { session: taken, decision: decide(message) };
}

/** The origin of a page without one of its own, as in a sandbox, could be anybody's. */
function mayTalk(origin: string, allowed: readonly string[]): boolean {
  return origin !== "null" && origin !== "" && allowed.includes(origin);
}

function refill(session: Session, now: number): Session {
  const passed = Math.max(0, now - session.at);
  const left = Math.min(BURST, session.left + (passed / 1000) * PER_SECOND);
  return { ...session, left, at: Math.max(now, session.at) };
}

/** Said once: an answer to each message of a flood would be a flood. */
function tooMany(session: Session): Heard {
  const decision: Decision = session.warned
    ? { act: "nothing" }
    : { act: "refuse", id: null, code: "too-many" };
  return { session: { ...session, warned: true }, decision };
}

function decide(message: Exclude<HostMessage, { type: "host:hello" }>): Decision {
  const { id } = message;
  switch (message.type) {
    case "host:getState":
      return { act: "tell", id };
    case "host:setState":
      return changing(id, changeOf(message.payload.state));
    case "host:select":
      return changing(id, changeOf(message.payload));
    case "host:setTheme":
    case "host:setLang":
      return changing(id, changeOf(message.payload));
    case "host:fit":
      return isFit(message.payload)
        ? { act: "fit", id, to: message.payload }
        : { act: "refuse", id, code: "invalid" };
    case "host:print":
      return { act: "print", id };
    default:
      return { act: "nothing" };
  }
}

function changing(id: MessageId | null, change: ViewChange | null): Decision {
  return change === null ? { act: "refuse", id, code: "not-found" } : { act: "change", id, change };
}

/** Something to fit, and no box that is inside out. */
function isFit({ bbox, sites }: HostPayloads["host:fit"]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
  if (bbox) return west < east && south < north && north <= 85 && south >= -85;
  return sites !== undefined;
}
