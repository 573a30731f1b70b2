/**
 * A function of one object, computed once for each: for indexes of data that is loaded once and never changes. What it
 * keeps goes when the object goes.
 */
export function memoByRef<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key);
    if (entry) return entry.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
