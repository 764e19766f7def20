import '@testing-library/jest-dom/jest-globals';
import { configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { TextDecoder, TextEncoder } from 'node:util';

// What jsdom leaves out and browsers have.
Object.assign(globalThis, { TextEncoder, TextDecoder });

// What comes about a moment later is waited for as long as on the slowest of machines.
configure({ asyncUtilTimeout: 20_000 });

// React tells of wrong nesting, missing keys and pages that hydrate differently by console.error alone.
let complaints: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  complaints = jest.spyOn(console, 'error');
});
afterEach(() => {
  const calls = complaints.mock.calls;
  complaints.mockRestore();
  expect(calls).toEqual([]);
});
