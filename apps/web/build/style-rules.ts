import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import type { Plugin } from 'vite';
import type { StyleRule } from '../src/app/page-style.js';

/**
 * Leaves `.vite/rules.json` beside the manifest: the rules of each style sheet one by one, with the classes that they
 * are for, so that the server can put into a page the few that it needs.
 */
export function styleRules(): Plugin {
  return {
    name: 'style-rules',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const rules: Record<string, StyleRule[]> = {};
        for (const { type, fileName, ...file } of Object.values(bundle))
          if (type === 'asset' && fileName.endsWith('.css') && 'source' in file)
            rules[fileName] = rulesOf(String(file.source));
        this.emitFile({ type: 'asset', fileName: '.vite/rules.json', source: JSON.stringify(rules) });
      },
    },
  };
}

/** A style sheet in pieces, in its order. */
export function rulesOf(css: string): StyleRule[] {
  return piecesOf(postcss.parse(css), []);
}

/** Conditions and layers; the rules in them are pieces of their own. */
const wrappers = new Set(['media', 'supports', 'layer', 'container']);

function piecesOf(container: Container, within: string[]): StyleRule[] {
  return (container.nodes ?? []).flatMap((node: ChildNode): StyleRule[] => {
    if (node.type === 'atrule' && wrappers.has(node.name) && node.nodes)
      return piecesOf(node, [...within, opening(node)]);
    const text =
      node.type === 'comment' ? '' : `${node.toString()}${node.type === 'rule' || hasBody(node) ? '' : ';'}`;
    const classes = node.type === 'rule' ? node.selectors.map(classesIn) : [];
    return text === '' ? [] : [{ within, text, classes }];
  });
}

const hasBody = (node: ChildNode) => node.type === 'atrule' && node.nodes !== undefined;
const opening = ({ name, params }: AtRule) => `@${name} ${params}`;

/**
 * Classes without which a selector finds nothing. What stands in parentheses may name alternatives or what must not
 * be there, and is not looked at: such a rule is taken along rather than missed.
 */
function classesIn(selector: string): string[] {
  let outside = selector;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return [...outside.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', ''));
}
