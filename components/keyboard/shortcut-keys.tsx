/** The keys that do one thing, each as a key: "n or p". */
export function ShortcutKeys({ keys }: { keys: readonly string[] }) {
  return keys.map((key, place) => (
    <span key={key}>
      {place > 0 && ' or '}
      <kbd>{key}</kbd>
    </span>
  ))
}
