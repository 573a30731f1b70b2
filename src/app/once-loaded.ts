/** Keeps what a load by name has brought, and what is under way; a load that failed is done anew when asked for again. */
export function onceLoaded<Value>(
  load: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const loading = load(name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    return loading;
  };
}
