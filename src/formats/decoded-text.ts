/** The text of a file that does not say how it is written: UTF-8 or UTF-16, else as older Windows writes. */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What older Excel writes as "CSV" on Windows; every byte is a character there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
