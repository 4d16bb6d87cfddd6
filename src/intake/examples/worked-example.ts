/** A short text with what it states, written by us to hold the rules to the language of the field. */
export type WorkedExample = {
  readonly name: string;
  readonly mission: string;
  /** ISO day. */
  readonly published: string;
  readonly text: string;
  /** Kind, passage, quantity as `qualifier value unit`, EDTF date. */
  readonly states: readonly (readonly [
    kind: string,
    passage: string,
    quantity: string | null,
    edtf: string | null,
  ])[];
};
