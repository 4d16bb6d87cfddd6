import { createInflateRaw } from 'node:zlib';

/** What an archive may hold before anything in it is read. Documented in `docs/roll.md`. */
export const ZIP_LIMITS = {
  entries: 2_000,
  unpackedBytes: 300 * 1024 * 1024,
  /** Unpacked to packed, over the whole archive. */
  ratio: 100,
} as const;

/** Why an archive is refused; the sentence is for the person who sent it. */
export class ZipRefusal extends Error {
  override readonly name = 'ZipRefusal';
}

type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly bytes: Uint8Array;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** An archive this small may well unpack to a hundred times its size. */
const RATIO_FROM_BYTES = 64 * 1024;
const DOCTYPE = '<!DOCTYPE';
const DAMAGED = 'The file is cut short or damaged. Save it again and send it once more.';

/**
 * Refuses an archive over {@link ZIP_LIMITS}, one inside another, one whose parts point outside of it,
 * and XML that defines a document type. Sizes are counted as they come out, never taken from the
 * archive's own word.
 *
 * @throws {ZipRefusal}
 */
export async function assertZipWithinLimits(bytes: Uint8Array): Promise<void> {
  const entries = directoryOf(bytes);
  if (entries.length > ZIP_LIMITS.entries) {
    throw new ZipRefusal(
      `The file holds ${entries.length} parts; at most ${ZIP_LIMITS.entries} are read.`,
    );
  }
  for (const { name } of entries) refuseName(name);
  const most = Math.min(
    ZIP_LIMITS.unpackedBytes,
    ZIP_LIMITS.ratio * Math.max(bytes.length, RATIO_FROM_BYTES),
  );
  let unpacked = 0;
  for (const entry of entries) unpacked += await sizeOf(entry, most - unpacked);
}

function refuseName(name: string): void {
  if (/\.(zip|xlsx|xlsm|docx|jar)$/i.test(name))
    throw new ZipRefusal(`The file holds another archive (${name}). Send it by itself.`);
  if (name.startsWith('/') || name.split('/').includes('..'))
    throw new ZipRefusal(`The file holds a part that points outside of it (${name}).`);
}

/** The bytes that a part unpacks to, or the refusal once they are more than `most`. */
async function sizeOf({ bytes, isPacked }: ZipEntry, most: number): Promise<number> {
  let [size, tail] = [0, ''];
  for await (const chunk of isPacked ? inflated(bytes) : [Buffer.from(bytes)]) {
    size += chunk.length;
    if (size > most) {
      throw new ZipRefusal(
        `The file unpacks to more than ${ZIP_LIMITS.unpackedBytes / 1024 / 1024} MiB or ${ZIP_LIMITS.ratio} times its size, as no roll does.`,
      );
    }
    if (chunk.includes(DOCTYPE) || (tail + chunk.toString('latin1', 0, 9)).includes(DOCTYPE))
      throw new ZipRefusal('The file defines a document type, as no workbook does.');
    tail = chunk.toString('latin1', Math.max(0, chunk.length - 9));
  }
  return size;
}

async function* inflated(bytes: Uint8Array): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(bytes);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (cause) {
    throw new ZipRefusal(DAMAGED, { cause });
  }
}

function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ZipRefusal(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isPacked: view.getUint16(at + 10, true) !== 0,
      bytes: partAt(bytes, view, at),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of the part whose directory entry stands at `entry`. */
function partAt(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
  const header = view.getUint32(entry + 42, true);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new ZipRefusal(DAMAGED);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = view.getUint32(entry + 20, true);
  if (start + packed > bytes.length) throw new ZipRefusal(DAMAGED);
  return bytes.subarray(start, start + packed);
}

/** The record at the end of an archive; a comment of up to 64 KiB may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipRefusal('This is not an Excel workbook (.xlsx). Save it as one, or as CSV.');
}
