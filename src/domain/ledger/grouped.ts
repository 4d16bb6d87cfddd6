/** A number as English papers print it, thousands set apart: 2,900. The same on every machine. */
export function grouped(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
