import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** A key of one country. Its id is part of what it seals, and says nothing about it. */
export type CountryKey = { readonly id: string; readonly secret: Uint8Array };

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function newCountryKey(): CountryKey {
  return countryKey(randomBytes(KEY_BYTES));
}

export function countryKey(secret: Uint8Array): CountryKey {
  return { id: hash('sha256', secret).slice(0, 16), secret };
}

/** What a value is bound to: whose it is and which field. Moved elsewhere it does not open. */
export type Place = readonly string[];

/** Seals and opens under the keys of one country. Working keys are derived once. */
export class Seal {
  readonly #keys: ReadonlyMap<string, WorkingKey>;
  readonly #current: WorkingKey;

  /** @param keys the one in use first, then those that older values may still be under */
  constructor(keys: readonly [CountryKey, ...CountryKey[]]) {
    this.#keys = new Map(keys.map((key) => [key.id, workingKey(key)]));
    this.#current = workingKey(keys[0]);
  }

  /**
   * AES-256-GCM. The nonce is a keyed hash of the place and the text, so that one text in one place
   * seals to one value: an import can tell what changed without opening anything. Equal texts in other
   * places look different.
   */
  seal(place: Place, text: string): string {
    const { id, encrypting, hashing } = this.#current;
    const bound = boundTo(place);
    const nonce = createHmac('sha256', hashing).update(bound).update(text).digest();
    const iv = nonce.subarray(0, NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', encrypting, iv).setAAD(bound);
    const body = cipher.update(text, 'utf8');
    // In this mode nothing is left for the end but the tag.
    cipher.final();
    const sealed = Buffer.concat([iv, body, cipher.getAuthTag()]);
    return `v1.${id}.${sealed.toString('base64url')}`;
  }

  /**
   * @returns `null` when the key is lost, or the value was changed or moved. What was never sealed is
   *   given as it is.
   */
  open(place: Place, sealed: string): string | null {
    if (!isSealed(sealed)) return sealed;
    const [, id = '', body = ''] = sealed.split('.');
    const key = this.#keys.get(id);
    const bytes = Buffer.from(body, 'base64url');
    if (!key || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv('aes-256-gcm', key.encrypting, bytes.subarray(0, NONCE_BYTES))
      .setAAD(boundTo(place))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }
}

export function isSealed(text: string): boolean {
  return text.startsWith('v1.');
}

type WorkingKey = {
  readonly id: string;
  readonly encrypting: KeyObject;
  readonly hashing: KeyObject;
};

/** One key for encrypting and one for nonces, so that neither use says anything about the other. */
function workingKey({ id, secret }: CountryKey): WorkingKey {
  const derived = (use: string) =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `muster ${use}`, KEY_BYTES)));
  return { id, encrypting: derived('encrypt'), hashing: derived('nonce') };
}

/** Length before value, so that no two places can read alike. */
function boundTo(place: Place): Buffer {
  return Buffer.from(place.map((word) => `${Buffer.byteLength(word)}:${word},`).join(''));
}
