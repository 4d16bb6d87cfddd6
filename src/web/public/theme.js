// Runs before the first paint, from a file of its own so that no inline script is needed. The stored
// choice is "light", "dark" or absent; absent follows the system, also when it changes.
const system = matchMedia('(prefers-color-scheme: dark)');
const applyTheme = () => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('muster.theme');
  } catch {
    // A browser may refuse storage; the system's theme then stands.
  }
  document.documentElement.dataset.theme = chosen ?? (system.matches ? 'dark' : 'light');
};
applyTheme();
system.addEventListener('change', applyTheme);
addEventListener('muster-theme', applyTheme);
