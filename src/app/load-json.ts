import { departure, type Shape } from "../model/shape.ts";
import { LoadFault } from "../state/load-fault.ts";
import { suspectNewVersion } from "./new-version.ts";

/** How long a load may take, in milliseconds. */
export type LoadLimits = {
  /** Without a sign of life: a slow line is no fault while something still comes. */
  readonly quiet: number;
  /** In all, whatever comes. */
  readonly whole: number;
};

const LIMITS: LoadLimits = { quiet: 25_000, whole: 180_000 };

/** A file of the same origin: where it is, and what it must be like. */
export type JsonFile<Value> = {
  /** Path of the folder of index.html, with its closing slash. */
  readonly root: string;
  /** Path from there. */
  readonly path: string;
  readonly shape: Shape<Value>;
  /** Low for what can wait for what the page at hand needs first. */
  readonly priority?: RequestPriority;
};

/**
 * Loads a published file and looks whether it is what it should be.
 * @throws LoadFault, with the file and the reason, and nothing else
 */
export async function loadJson<Value>(
  file: JsonFile<Value>,
  limits: LoadLimits = LIMITS,
): Promise<Value> {
  try {
    return await loadChecked(file, limits);
  } catch (fault) {
    suspectNewVersion(fault);
    throw fault;
  }
}

async function loadChecked<Value>(
  { root, path, shape, priority = "auto" }: JsonFile<Value>,
  limits: LoadLimits,
): Promise<Value> {
  const text = await loadText({ root, path, priority }, limits);
  const value = parse(text, path);
  const where = departure<Value>(value, shape);
  if (where !== null) throw new LoadFault(path, "unfit", where);
  return value as Value;
}

/** Loads a file of the same origin as text, which a byte order mark does not begin. @throws LoadFault */
async function loadText(
  { root, path, priority }: Pick<JsonFile<unknown>, "root" | "path" | "priority">,
  limits: LoadLimits = LIMITS,
): Promise<string> {
  const patience = new Patience(limits);
  try {
    const response = await fetch(`${root}${path}`, {
      signal: patience.signal,
      priority: priority ?? "auto",
    });
    if (!response.ok) {
      const { status } = response;
      throw new LoadFault(path, "refused", `HTTP ${status}`, status);
    }
    return await readBody(response, patience);
  } catch (error) {
    if (error instanceof LoadFault) throw error;
    throw new LoadFault(path, patience.isOver ? "silent" : "unreachable", String(error));
  } finally {
    patience.end();
  }
}

/** Rejects when a promise that cannot be cut short, such as that of `import()`, takes too long. @throws LoadFault */
export function withinLimit<Value>(
  promise: Promise<Value>,
  file: string,
  limit: number = LIMITS.quiet,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LoadFault(file, "silent")), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function readBody(response: Response, patience: Patience): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join("") + decoder.decode();
    patience.renew();
    parts.push(decoder.decode(value, { stream: true }));
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadFault(path, "damaged", String(error));
  }
}

/** Cuts a load short that falls silent or never ends. */
class Patience {
  readonly #controller = new AbortController();
  readonly #limits: LoadLimits;
  readonly #whole: ReturnType<typeof setTimeout>;
  #quiet: ReturnType<typeof setTimeout>;

  constructor(limits: LoadLimits) {
    this.#limits = limits;
    this.#whole = this.#after(limits.whole);
    this.#quiet = this.#after(limits.quiet);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** Something came. */
  renew(): void {
    clearTimeout(this.#quiet);
    this.#quiet = this.#after(this.#limits.quiet);
  }

  end(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#whole);
  }

  #after(milliseconds: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#controller.abort(), milliseconds);
  }
}
