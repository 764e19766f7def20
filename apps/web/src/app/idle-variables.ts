const declaration = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const use = /var\((--[\w-]+)/g;

const usesIn = (text: string): string[] => [...text.matchAll(use)].map(([, name = '']) => name);

/**
 * A style sheet without the variables that neither it nor the page's body uses. The theme declares what any page may
 * need; a document that carries its style inside should not carry the rest of it over a poor line.
 */
export function withoutIdleVariables(css: string, body: string): string {
  const inBody = usesIn(body);
  for (;;) {
    const used = new Set([...inBody, ...usesIn(css)]);
    const leaner = css.replace(declaration, (whole, name: string) => (used.has(name) ? whole : ''));
    // Dropping one may leave idle what only it had used.
    if (leaner.length === css.length) return css;
    css = leaner;
  }
}

const remembered = new Map<string, Map<string, string>>();

/** The same, remembered: pages of one kind use the same variables. */
export function leanStyle(css: string, body: string): string {
  const byUse = remembered.get(css) ?? new Map<string, string>();
  remembered.set(css, byUse);
  const uses = [...new Set(usesIn(body))].sort().join();
  const lean = byUse.get(uses) ?? withoutIdleVariables(css, body);
  byUse.set(uses, lean);
  return lean;
}
