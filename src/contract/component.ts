import { type Static, type TSchema, type TUnsafe, Type } from 'typebox';

/** A schema that the API document lists by name, and the reference by which others use it. */
export type Component<S extends TSchema> = {
  readonly name: string;
  readonly schema: S;
  readonly ref: TUnsafe<Static<S>>;
};

/** Names a schema, so that the API document, the client's types and the answers share one definition. */
export function component<S extends TSchema>(name: string, schema: S): Component<S> {
  return {
    name,
    schema: { ...schema, $id: name },
    ref: Type.Unsafe<Static<S>>({ $ref: `${name}#` }),
  };
}
