import { useEffect } from 'react';
import { useMission } from './mission.ts';

/** Names the window after the screen and its mission, so that tabs and histories can be told apart. */
export function useTitle(screen: string): void {
  const mission = useMission();
  useEffect(() => {
    document.title = [screen, mission?.name, 'Muster'].filter(Boolean).join(' · ');
  }, [screen, mission?.name]);
}
