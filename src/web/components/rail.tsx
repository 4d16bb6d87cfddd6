import { Link } from '@tanstack/react-router';
import type { PictureAnswer } from '../../contract/picture.ts';
import { SCREENS } from '../navigation.ts';
import { Popover } from './popover.tsx';

/** Narrow screens show this many in the bottom bar, and the rest under "More". */
const BAR_PLACES = 4;

/** The screens of a mission: a rail at the left, a bar at the bottom of a narrow screen. */
export function Rail({
  mission,
  picture,
}: {
  readonly mission: string;
  readonly picture: PictureAnswer | undefined;
}) {
  const rest = SCREENS.slice(BAR_PLACES);
  return (
    <nav className="rail" aria-label="Screens">
      <ul className="nav">
        {SCREENS.map((screen, place) => (
          <li key={screen.path} className={place < BAR_PLACES ? undefined : 'rest'}>
            <Link to={`/missions/${mission}/${screen.path}`}>
              {screen.label}
              <Badge count={picture ? (screen.badge?.(picture) ?? 0) : 0} />
            </Link>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="more">
            <Popover label="More screens" className="" button="More" width={200}>
              {(close) => (
                <div className="menu">
                  {rest.map(({ path, label }) => (
                    <Link key={path} to={`/missions/${mission}/${path}`} onClick={close}>
                      {label}
                    </Link>
                  ))}
                </div>
              )}
            </Popover>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Badge({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="count">
      {count}
      <span className="hush"> waiting</span>
    </span>
  );
}
