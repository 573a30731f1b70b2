import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * A value as it stood at the last paint: what hangs on it follows once the page shows that it has changed, and gives way
 * to the next press. Values in between are passed over.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    if (value === painted) return undefined;
    return afterPaint(() => startTransition(() => setPainted(() => value)));
  }, [value, painted]);
  return painted;
}
