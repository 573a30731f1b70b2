import type { AtlasPayloads, HostPayloads, HostType, WireState } from "../messages.ts";

const SOURCE = "health-atlas";
const PROTOCOL = 1;
/** So long an answer may take; who gives none has not been asked, or may not answer. */
const PATIENCE_MS = 10_000;

/** What of the address stands in an attribute of the same name. */
const SHOWN = ["plan", "select", "view", "layers", "lang", "theme", "ui"] as const;

/** What the atlas tells, as events of the element: `atlas:change` is `atlas-change`, its payload the `detail`. */
const TOLD: ReadonlySet<string> = new Set([
  "atlas:ready",
  "atlas:change",
  "atlas:select",
  "atlas:resize",
  "atlas:fallback",
  "atlas:error",
]);

type Waiting = {
  /** Sends it again, to a frame that was not there yet. */
  readonly send: () => void;
  readonly resolve: (state: WireState) => void;
  readonly reject: (error: Error) => void;
};

/** What kept the atlas from doing what it was asked: `code` as in protocol.json, or `no-answer`. */
class AtlasError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "AtlasError";
    this.code = code;
  }
}

/**
 * `<health-atlas>`: a frame with the atlas, which the page can ask and hear. Without this script the frame that stands
 * inside of the element, if any, stays what it is.
 */
class HealthAtlas extends HTMLElement {
  static readonly observedAttributes = SHOWN;
  /** Address of the folder of embed.html. */
  static home = "";

  #frame: HTMLIFrameElement | null = null;
  #talks = false;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();
  readonly #hear = (event: MessageEvent<unknown>) => this.#onMessage(event);

  connectedCallback(): void {
    window.addEventListener("message", this.#hear);
    const own = this.querySelector("iframe");
    this.#frame = own ?? document.createElement("iframe");
    if (own) {
      // It may have said so before anybody listened.
      this.#post("host:hello", { protocol: PROTOCOL });
    } else {
      this.#furnish(this.#frame);
      this.append(this.#frame);
    }
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#hear);
    this.#talks = false;
    for (const { reject } of this.#waiting.values()) {
      reject(new AtlasError("no-answer", "the element has left the page"));
    }
    this.#waiting.clear();
  }

  attributeChangedCallback(): void {
    if (!this.#frame) return;
    // Without a talk, and for parts of the frame, there is only another address.
    this.#talks = false;
    this.#frame.src = this.#address();
  }

  getState(): Promise<WireState> {
    return this.#ask("host:getState", {});
  }

  setState(state: Partial<WireState>): Promise<WireState> {
    return this.#ask("host:setState", { state });
  }

  select(select: string | null): Promise<WireState> {
    return this.#ask("host:select", { select });
  }

  fit(to: HostPayloads["host:fit"]): Promise<WireState> {
    return this.#ask("host:fit", to);
  }

  setTheme(theme: WireState["theme"]): Promise<WireState> {
    return this.#ask("host:setTheme", { theme });
  }

  setLang(lang: WireState["lang"]): Promise<WireState> {
    return this.#ask("host:setLang", { lang });
  }

  print(): Promise<WireState> {
    return this.#ask("host:print", {});
  }

  #address(): string {
    const plan = this.getAttribute("plan") ?? "";
    const isOne = /^[a-z0-9-]+$/.test(plan);
    const parameters = SHOWN.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null || value === "" || (isOne && name === "plan")
        ? []
        : [`${name}=${encodeURIComponent(value)}`];
    });
    const query = parameters.length === 0 ? "" : `?v=1&${parameters.join("&")}`;
    const folder = this.getAttribute("base") ?? HealthAtlas.home;
    const page = `${isOne ? `plans/${plan}/` : ""}embed.html${query}`;
    return new URL(page, new URL(folder, document.baseURI)).href;
  }

  #furnish(frame: HTMLIFrameElement): void {
    const title = this.getAttribute("title") ?? "";
    frame.title = title === "" ? "康图 Kangtu" : title;
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    const { style } = frame;
    style.border = "0";
    style.width = "100%";
    style.aspectRatio = this.getAttribute("ratio") ?? "4 / 3";
    style.minHeight = "320px";
    frame.src = this.#address();
  }

  #origin(): string {
    return new URL(this.#frame?.src ?? HealthAtlas.home, document.baseURI).origin;
  }

  #post<Type extends HostType>(type: Type, payload: HostPayloads[Type], id?: number): void {
    const message = { source: SOURCE, v: PROTOCOL, type, payload };
    const { contentWindow } = this.#frame ?? {};
    contentWindow?.postMessage(id === undefined ? message : { ...message, id }, this.#origin());
  }

  #ask<Type extends HostType>(type: Type, payload: HostPayloads[Type]): Promise<WireState> {
    const id = this.#next;
    this.#next += 1;
    const send = () => this.#post(type, payload, id);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { send, resolve, reject });
      setTimeout(() => {
        if (!this.#waiting.delete(id)) return;
        const reason = this.#talks
          ? "the atlas has not answered"
          : "the atlas does not talk to this page: is its origin among allowedParents?";
        reject(new AtlasError("no-answer", reason));
      }, PATIENCE_MS);
      if (!this.#talks) this.#post("host:hello", { protocol: PROTOCOL });
      send();
    });
  }

  #onMessage({ data, origin, source }: MessageEvent<unknown>): void {
    if (source === null || source !== this.#frame?.contentWindow) return;
    if (origin !== this.#origin() || !isOurs(data)) return;
    const { type, payload, id } = data;
    if (type === "atlas:hello") this.#greet();
    if (type === "atlas:reply") this.#settle(id, payload as AtlasPayloads["atlas:reply"]);
    if (!TOLD.has(type)) return;
    if (type === "atlas:change") this.#talks = true;
    if (type === "atlas:resize" && this.hasAttribute("auto-height")) this.#grow(payload);
    const detail: unknown = payload;
    this.dispatchEvent(
      new CustomEvent(type.replace(":", "-"), { detail, bubbles: true, composed: true }),
    );
  }

  #greet(): void {
    this.#post("host:hello", { protocol: PROTOCOL });
    for (const { send } of this.#waiting.values()) send();
  }

  #settle(id: unknown, reply: AtlasPayloads["atlas:reply"]): void {
    this.#talks = true;
    const waiting = typeof id === "number" ? this.#waiting.get(id) : undefined;
    if (!waiting) return;
    this.#waiting.delete(Number(id));
    if (reply.ok) waiting.resolve(reply.result.state);
    else waiting.reject(new AtlasError(reply.error.code, reply.error.message));
  }

  #grow(payload: unknown): void {
    const { height } = payload as AtlasPayloads["atlas:resize"];
    const style = this.#frame?.style;
    if (!style || !(height > 0)) return;
    style.aspectRatio = "auto";
    style.height = `${height}px`;
  }
}

/** Makes the element known. @param home address of the folder of embed.html */
export function defineHealthAtlas(home: string): typeof HealthAtlas {
  HealthAtlas.home = home;
  if (!customElements.get("health-atlas")) customElements.define("health-atlas", HealthAtlas);
  return HealthAtlas;
}

type Envelope = { readonly type: string; readonly payload: unknown; readonly id?: unknown };

function isOurs(data: unknown): data is Envelope {
  if (typeof data !== "object" || data === null) return false;
  const { source, v, type } = data as Readonly<Record<string, unknown>>;
  return source === SOURCE && v === PROTOCOL && typeof type === "string";
}
