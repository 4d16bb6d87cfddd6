const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES: Readonly<Record<string, string>> = {
  xlsx: SHEET,
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/tab-separated-values',
};

/** A roll on its way in: from a file, or from a block that was pasted. */
export type RollSource = { readonly name: string; readonly type: string; readonly bytes: Blob };

/** What a file is, by its name: browsers differ in what they call a csv. `null` for what is no sheet. */
export function rollSource(file: File): RollSource | null {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const type = TYPES[ending];
  return type === undefined ? null : { name: file.name, type, bytes: file };
}

/** A block as Excel puts it on the clipboard, the heading first. */
export function pastedSource(text: string): RollSource {
  const isTabbed = text.split('\n', 1)[0]?.includes('\t') ?? false;
  return {
    name: isTabbed ? 'pasted.tsv' : 'pasted.csv',
    type: isTabbed ? 'text/tab-separated-values' : 'text/csv',
    bytes: new Blob([text]),
  };
}
