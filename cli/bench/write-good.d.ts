declare module 'write-good' {
  /** The remarks on a text. */
  export default function writeGood(text: string): readonly { readonly reason: string }[];
}
