import { Unreadable } from './problem';

/** How much of a file is looked at to guess how its letters are written. */
const SAMPLE = 4096;
const WINDOWS = 'windows-1252';
/** What Windows has where Latin-1 has control characters. Node 20 mistakes the one for the other. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: in the encoding that its first bytes name, else UTF-16 where every
 * other byte is zero, else UTF-8, else `fallback` (what old Windows programs write).
 */
export function decode(bytes: Uint8Array, fallback = WINDOWS): string {
  const encoding = encodingOf(bytes) ?? fallback;
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === WINDOWS ? decoded.replace(/[\u0080-\u009f]/g, ofWindows) : decoded;
  // No text holds this character: the bytes are a picture, a program or the like.
  if (text.includes('\0')) throw new Unreadable('broken');
  return text;
}

const ofWindows = (sign: string) => OF_WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign;

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16Of(bytes.subarray(0, SAMPLE)) ?? (isUtf8(bytes) ? 'utf-8' : null);
}

/** Western text in UTF-16 has a zero in nearly every even byte, or in every odd one. */
function utf16Of(sample: Uint8Array): string | null {
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs / 2 && even < pairs / 10) return 'utf-16le';
  return even > pairs / 2 && odd < pairs / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
