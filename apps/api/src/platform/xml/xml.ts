const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Characters that XML 1.0 cannot hold, however they are written, and halves of characters. */
const unspeakable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** A text inside an XML document. */
export const xmlText = (text: string): string =>
  text.replace(unspeakable, '\ufffd').replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element around content that is XML already; without content where it is null. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] | null,
): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(value)}"`))
    .join('');
  if (content === null) return `<${name}${said}/>`;
  return `<${name}${said}>${typeof content === 'string' ? content : content.join('')}</${name}>`;
}

/** An element around a text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, xmlText(text));

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
