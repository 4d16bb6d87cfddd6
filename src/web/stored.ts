/** A choice kept in this browser alone; a browser that refuses storage forgets it, and nothing else. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(`muster.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice in this browser; `null` takes it out. */
export function store(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`muster.${name}`);
    else localStorage.setItem(`muster.${name}`, value);
  } catch {
    // The choice then lasts as long as the page does.
  }
}
