import { useQuery } from '@tanstack/react-query';
import { Slips } from '../../charts/slips.tsx';
import { useClocks } from '../../clocks.ts';
import { Awaited } from '../../components/states.tsx';
import { pictureQuery } from '../../queries.ts';
import { slipsOf } from '../overview/slips.ts';

/** How the days that were promised fared: what the near view rests on. */
export function SlipCard({ mission }: { readonly mission: string }) {
  const clocks = useClocks();
  const picture = useQuery(pictureQuery(mission, clocks));
  return (
    <section className="card c5 slip-card">
      <header>
        <h2>Promises and slips</h2>
        <span className="sub">as known by then</span>
      </header>
      <Awaited query={picture} label="the promises" height={300}>
        {({ promises }) => {
          const slips = slipsOf(promises);
          if (slips.length === 0) return <p className="muted">No day was promised by then.</p>;
          return <Slips promises={slips} now={clocks.on} />;
        }}
      </Awaited>
    </section>
  );
}
