import type { PictureAnswer } from '../../../contract/picture.ts';
import { dayWords } from '../../day.ts';
import { dateWords } from '../../wording.ts';

/** Who held which office on the day shown. */
export function OfficesOnDay({ picture }: { readonly picture: PictureAnswer }) {
  const { offices, on } = picture;
  return (
    <section className="card flush">
      <header>
        <h2>In office</h2>
        <span className="sub">on {dayWords(on)}</span>
      </header>
      {offices.length === 0 ? (
        <p className="muted none">No office holder stated for this day.</p>
      ) : (
        <table>
          <thead className="hush">
            <tr>
              <th scope="col">Office</th>
              <th scope="col">Holder</th>
            </tr>
          </thead>
          <tbody>
            {offices.map(({ office, organisation, holder, since }) => (
              <tr key={`${office} ${organisation} ${holder}`}>
                <td className="wrap">
                  {office}
                  <p className="sub">{organisation}</p>
                </td>
                <td className="wrap strong">
                  {holder}
                  <p className="sub">
                    {since === null ? 'since not stated' : `since ${dateWords(since)}`}
                  </p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
