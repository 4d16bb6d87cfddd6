import { type Static, type TSchema, type TUnsafe, Type } from 'typebox';

/** A schema that the API document lists by name, and the reference by which others use it. */
export type Component<S extends TSchema> = {
  readonly name: string;
  readonly schema: S;
  readonly ref: TUnsafe<Given<Static<S>>>;
};

/** What an answer may be given from: values that nobody will change. */
export type Given<T> = T extends readonly (infer Member)[]
  ? readonly Given<Member>[]
  : T extends object
    ? { readonly [Name in keyof T]: Given<T[Name]> }
    : T;

/** Names a schema, so that the API document, the client's types and the answers share one definition. */
export function component<S extends TSchema>(name: string, schema: S): Component<S> {
  return {
    name,
    schema: { ...schema, $id: name },
    ref: Type.Unsafe<Given<Static<S>>>({ $ref: `${name}#` }),
  };
}
