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
