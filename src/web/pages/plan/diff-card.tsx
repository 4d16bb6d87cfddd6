import { useQuery } from '@tanstack/react-query';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { Awaited } from '../../components/states.tsx';
import { planDiffQuery } from '../../plan-queries.ts';
import { counted } from '../../wording.ts';

/** What a draft would change in the plan in force; nothing while no plan is. */
export function DiffCard({ mission, plan }: { readonly mission: string; readonly plan: string }) {
  const diff = useQuery(planDiffQuery(mission, plan));
  if (diff.data?.against === null) return null;
  return (
    <section className="card" aria-label="Against the plan in force">
      <header>
        <h2>Against the plan in force</h2>
      </header>
      <Awaited query={diff} label="the differences" height={120}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p className="muted">It is the same, batch by batch.</p>
          ) : (
            <ScrollBox label="Batches that differ">
              <table className="small">
                <caption className="sub">
                  {counted(changes.length, 'batch', 'batches')} differ
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Contingent</th>
                    <th scope="col">In force</th>
                    <th scope="col">Here</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map(({ name, before, after }) => (
                    <tr key={`${name}${before}${after}`}>
                      <th scope="row">{name}</th>
                      <td>{before ?? '–'}</td>
                      <td>{after ?? '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          )
        }
      </Awaited>
    </section>
  );
}
