import { unzipSync } from 'fflate';
import { Unreadable } from './problem';
import { parseXml, type XmlElement } from './xml';

/** No part of a file is unpacked that claims to be larger: guards against "zip bombs". */
const MOST_UNPACKED = 64_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name, in UTF-16, of what an encrypted Word file holds. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A file that is a zip with XML in it, such as Word and LibreOffice write. */
export interface Archive {
  /** The parsed part, or null where there is none of that name. */
  readonly part: (name: string) => XmlElement | null;
}

/** Opens a zip file. Throws Unreadable for what is none. */
export function openArchive(bytes: Uint8Array): Archive {
  if (startsWith(bytes, OLE)) {
    // Word wraps an encrypted file in the container that its old .doc files had.
    throw new Unreadable(holds(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'unsupported');
  }
  const unpack = (wanted: string) => {
    try {
      const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
        if (name !== wanted) return false;
        if (originalSize > MOST_UNPACKED) throw new Unreadable('too-large');
        return true;
      };
      return unzipSync(bytes, { filter })[wanted];
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('broken', error);
    }
  };
  return {
    part: (name) => {
      const data = unpack(name);
      return data ? parseXml(textOf(data)) : null;
    },
  };
}

function textOf(data: Uint8Array): string {
  const isUtf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);
  return new TextDecoder(isUtf16 ? (data[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    data,
  );
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
}
