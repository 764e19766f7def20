import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { richTextSchema } from './rich-text-schema.js';

const { nodes, marks } = richTextSchema;
const { listItem, hardBreak, bulletList, orderedList } = nodes;
const { bold, italic, link } = marks;

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** Keys that people know from other editors. Tab leaves the field, as everywhere; lists are indented with brackets. */
export const editingKeys = (): Plugin[] => [
  history(),
  keymap({
    'Mod-b': toggleMark(bold),
    'Mod-i': toggleMark(italic),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Shift-Enter': lineBreak,
    'Mod-]': sinkListItem(listItem),
    'Mod-[': liftListItem(listItem),
    Enter: chainCommands(splitListItem(listItem), baseKeymap['Enter'] ?? (() => false)),
  }),
  keymap(baseKeymap),
];

/** The innermost list round the selection. */
function listAround(state: EditorState): { type: NodeType; at: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type } = $from.node(depth);
    if (type === bulletList || type === orderedList) return { type, at: $from.before(depth) };
  }
  return null;
}

/** Makes the paragraphs a list, the list one of the other kind, or paragraphs again. */
const toggleList =
  (wanted: NodeType): Command =>
  (state, dispatch) => {
    const list = listAround(state);
    if (!list) return wrapInList(wanted)(state, dispatch);
    if (list.type === wanted) return liftListItem(listItem)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, wanted));
    return true;
  };

function isMarked(state: EditorState, mark: typeof bold): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return Boolean(mark.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, mark);
}

export const tools = ['bold', 'italic', 'bulletList', 'orderedList'] as const;
export type Tool = (typeof tools)[number];

export const commands: Record<Tool, Command> = {
  bold: toggleMark(bold),
  italic: toggleMark(italic),
  bulletList: toggleList(bulletList),
  orderedList: toggleList(orderedList),
};

/** Which tools are at work where the selection is. */
export function activeTools(state: EditorState): ReadonlySet<Tool | 'link'> {
  const list = listAround(state)?.type;
  const active = [
    isMarked(state, bold) && 'bold',
    isMarked(state, italic) && 'italic',
    list === bulletList && 'bulletList',
    list === orderedList && 'orderedList',
    isMarked(state, link) && 'link',
  ] as const;
  return new Set(active.filter((tool) => tool !== false));
}

/** Leads what is selected to an address, or nowhere any more. Where nothing is selected the address itself is written. */
export const linkTo =
  (href: string | null): Command =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const { tr } = state;
    if (href === null) dispatch?.(tr.removeMark(from, to, link));
    else if (empty) dispatch?.(tr.insert(from, richTextSchema.text(href, [link.create({ href })])));
    else dispatch?.(tr.removeMark(from, to, link).addMark(from, to, link.create({ href })));
    return true;
  };
