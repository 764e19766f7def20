import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { findRoute, loadPage, routes } from './routes.js';

describe('the list of addresses', () => {
  it('has every file of src/routes', () => {
    const files = readdirSync(new URL('../routes/', import.meta.url)).filter(
      (file) => !file.includes('.spec.'),
    );
    expect(routes.map(({ name }) => `${name}.tsx`).sort()).toEqual(files.sort());
  });

  it.each(routes.map((entry) => [entry.name, entry] as const))(
    'says the same path as %s',
    async (_, entry) => {
      expect((await loadPage(entry)).path).toBe(entry.path);
    },
  );

  it('finds the more exact path first and reads its parameters', () => {
    expect(findRoute('/reset-password').entry.name).toBe('reset-password');
    expect(findRoute('/reset-password/abc')).toMatchObject({
      entry: { name: 'new-password' },
      params: { token: 'abc' },
    });
    expect(findRoute('/no/such/page').entry.name).toBe('not-found');
  });
});
