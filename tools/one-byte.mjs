/**
 * Node keeps a file that holds one character beyond ASCII at two bytes for each of its characters, as long as the
 * process lives. So such characters are written as their escapes, which mean the same in strings, templates, patterns
 * and names.
 * @returns {import('rolldown').Plugin}
 */
export const oneByte = () => ({
  name: 'one-byte',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
});
