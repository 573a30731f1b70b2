import type { Map as MapLibreMap } from "maplibre-gl";

type Listener = (event: never) => void;

/** The engine as far as it is listened to: events are fired by hand. */
export class FakeMap {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(type: string, listener: Listener): void {
    const known = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, known.add(listener));
  }

  once(type: string, listener: Listener): void {
    const first: Listener = (event) => {
      this.listeners.get(type)?.delete(first);
      listener(event);
    };
    this.on(type, first);
  }

  fire(type: string, event: object = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event as never);
  }

  /** The same object, as what it stands for. */
  get asMap(): MapLibreMap {
    return this as unknown as MapLibreMap;
  }
}
