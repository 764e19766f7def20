import { withoutIdleVariables } from './idle-variables.js';

/** One rule of a style sheet. */
export interface StyleRule {
  /** Conditions and layers around it, the outermost first: `@media print`. */
  within: string[];
  text: string;
  /** For each of its selectors the classes that it needs; empty for what is no rule for elements, such as key frames. */
  classes: string[][];
}

/** Styles of so many different sets of classes are remembered for one page. */
const mostRemembered = 100;

/**
 * Gives the style that a page's body needs: the rules for its classes, and the variables that these use. A page that
 * carries it inside paints after one round trip.
 */
export function pageStyle(rules: StyleRule[]): (body: string) => string {
  const remembered = new Map<string, string>();
  return (body) => {
    const classes = new Set(
      [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    const variables = [...new Set(body.match(/var\(--[\w-]+/g))].sort();
    const key = `${[...classes].sort().join(' ')} ${variables.join(' ')}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const needed = rules.filter(
      (rule) =>
        rule.classes.length === 0 || rule.classes.some((each) => each.every((name) => classes.has(name))),
    );
    const style = withoutIdleVariables(joined(needed), body);
    if (remembered.size === mostRemembered) remembered.clear();
    remembered.set(key, style);
    return style;
  };
}

/** The rules as one style sheet; neighbours under the same conditions share them. */
function joined(rules: StyleRule[]): string {
  let css = '';
  let open = '';
  for (const { within, text } of rules) {
    const around = within.join('{');
    if (around !== open) {
      css += closing(open) + (around && `${around}{`);
      open = around;
    }
    css += text;
  }
  return css + closing(open);
}

const closing = (around: string) => (around ? '}'.repeat(around.split('{').length) : '');
