import { Node } from 'prosemirror-model';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslate } from '../../ui/language.js';
import { LinkForm } from './link-form.js';
import { activeTools, commands, editingKeys, linkTo, tools, type Tool } from './rich-text-commands.js';
import { asRichText, asString } from './rich-text-json.js';
import { richTextSchema } from './rich-text-schema.js';
import classes from './rich-text-field.module.css';

interface RichTextFieldProps {
  /** What it is called. */
  label: string;
  /** As `rich-text-json` writes it; what comes from elsewhere takes the place of what is shown. */
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  readOnly?: boolean;
}

const documentOf = (text: string): Node => {
  const tree = asRichText(text);
  if (!tree) return richTextSchema.node('doc', null, [richTextSchema.node('paragraph')]);
  const document = Node.fromJSON(richTextSchema, tree);
  document.check();
  return document;
};

const stateOf = (text: string) => EditorState.create({ doc: documentOf(text), plugins: editingKeys() });

/** Several paragraphs with lists, bold, italic and links. Its code is large: pages fetch it when somebody writes. */
export function RichTextField({ label, value, onChange, onBlur, readOnly = false }: RichTextFieldProps) {
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const shown = useRef(value);
  const [active, setActive] = useState<ReadonlySet<Tool | 'link'>>(new Set());
  const [linking, setLinking] = useState(false);
  const changed = useEffectEvent((text: string) => onChange(text));
  const left = useEffectEvent(() => onBlur?.());
  useEffect(() => {
    const editor = new EditorView(place.current, {
      state: stateOf(shown.current),
      dispatchTransaction(transaction) {
        editor.updateState(editor.state.apply(transaction));
        setActive(activeTools(editor.state));
        if (!transaction.docChanged) return;
        const text = asString(editor.state.doc.toJSON());
        if (text === shown.current) return;
        shown.current = text;
        changed(text);
      },
      handleDOMEvents: { blur: () => left() },
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);
  useEffect(() => {
    view.current?.setProps({
      editable: () => !readOnly,
      attributes: {
        class: classes.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(readOnly),
      },
    });
  }, [label, readOnly]);
  useEffect(() => {
    if (value === shown.current) return;
    shown.current = value;
    view.current?.updateState(stateOf(value));
  }, [value]);
  const run = (command: Command) => {
    const editor = view.current;
    if (!editor || readOnly) return;
    command(editor.state, (transaction) => editor.dispatch(transaction));
    editor.focus();
  };
  return (
    <div className={classes.field} data-read-only={readOnly || undefined}>
      <div className={classes.tools} role="group" aria-label={t('writing.tools', { text: label })}>
        {tools.map((tool) => (
          <ToolButton key={tool} pressed={active.has(tool)} onPress={() => run(commands[tool])}>
            {t(`writing.tool.${tool}`)}
          </ToolButton>
        ))}
        <ToolButton
          pressed={active.has('link')}
          onPress={() => (active.has('link') ? run(linkTo(null)) : setLinking(true))}
        >
          {t('writing.tool.link')}
        </ToolButton>
      </div>
      {linking && (
        <LinkForm
          onClose={() => {
            setLinking(false);
            view.current?.focus();
          }}
          onLink={(href) => {
            setLinking(false);
            run(linkTo(href));
          }}
        />
      )}
      <div ref={place} />
    </div>
  );
}

interface ToolButtonProps {
  pressed: boolean;
  onPress: () => void;
  children: string;
}

function ToolButton({ pressed, onPress, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-pressed={pressed}
      // The selection stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
