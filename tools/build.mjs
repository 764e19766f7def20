import { run } from './programs.mjs';
import { step } from './progress.mjs';

/** Builds every project, which takes a moment when nothing has changed since the last time. */
export async function build() {
  /** @type {string[]} */
  const output = [];
  const code = await step('Building', (note) =>
    run('nx', ['run-many', '-t', 'build'], {
      env: { NX_TUI: 'false', FORCE_COLOR: '0' },
      onLine(line) {
        output.push(line);
        const project = /nx run (\S+):build/.exec(line)?.[1];
        if (project) note(project);
      },
    }),
  );
  if (code !== 0) throw new Error(`${output.join('\n')}\nThe build failed.`);
}
