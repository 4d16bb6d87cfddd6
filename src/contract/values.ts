import { type Static, type TSchema, type TUnsafe, Type } from 'typebox';

/** Bodies and queries refuse what they do not know; it is never dropped in silence. */
export const closed = { additionalProperties: false } as const;

const TEXT_MAX = 2_000;

export const missionId = Type.String({
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  maxLength: 60,
  description: 'A mission, by the short name its people gave it',
  examples: ['haiti-mss'],
});
/** Ids come from imported records (`r107`) as well as from Muster (a UUID). */
export const recordId = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$' });
export const documentId = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$' });
export const country = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2',
  examples: ['KE'],
});
export const day = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  format: 'date',
  examples: ['2024-11-15'],
});
export const instant = Type.String({ format: 'date-time' });

/** A short line that a person wrote: a name, a title. */
export const line = Type.String({ minLength: 1, maxLength: 200 });
/** Words as a person or a source put them. */
export const words = Type.String({ minLength: 1, maxLength: TEXT_MAX });
/** A date as people write it: EDTF, or the words Muster reads ("end June"). */
export const dateAsWritten = Type.String({
  minLength: 1,
  maxLength: 80,
  examples: ['2024-06~', '../2024-06-30', 'end June 2024'],
});
/** A quantity as people write it. */
export const quantityAsWritten = Type.String({
  minLength: 1,
  maxLength: 120,
  examples: ['about 430', 'at least 10', '2,500 to 2,600'],
});

/** The same type, or null. Written as a union only where the schema is not a plain type. */
export function nullable<S extends TSchema>(schema: S): TUnsafe<Static<S> | null> {
  const plain = schema as { type?: unknown };
  return typeof plain.type === 'string' && plain.type !== 'object' && plain.type !== 'array'
    ? Type.Unsafe<Static<S> | null>({ ...schema, type: [plain.type, 'null'] })
    : Type.Unsafe<Static<S> | null>({ anyOf: [schema, { type: 'null' }] });
}

export const nullableText = nullable(Type.String());
export const statementIds = Type.Array(Type.String());
