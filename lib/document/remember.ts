/**
 * A function that works out each answer once. What is asked about must never change; the
 * answer is kept for as long as it lives.
 */
export function remember<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** The same for what is asked about in words. After `most` different texts it starts afresh. */
export function rememberText<Value>(
  most: number,
  compute: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text) ?? { value: compute(text) };
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found.value;
  };
}
