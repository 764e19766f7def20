import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { TextDecoder, TextEncoder } from 'node:util';

// What jsdom leaves out and browsers have.
Object.assign(globalThis, { TextEncoder, TextDecoder });

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
