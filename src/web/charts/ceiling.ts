/** The line that a strength is measured against, and what it is: authorised, or only required. */
export type Ceiling = { readonly value: number; readonly label: string };
