import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import type { FieldError } from '../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { usePageRefresh } from './page-refresh.js';
import { inWords, refusalsIn } from './refusals.js';

interface Attempt {
  asked: string;
  key: string;
}

export interface Act<Data, Variables> {
  /** Asks for the change. Resolves to what came back, or to null when it was refused or did not get through. */
  act: (variables: Variables) => Promise<Data | null>;
  busy: boolean;
  /** Why not, in words: for `<Form errors>`. What was typed stays where it is. */
  errors: readonly FieldError[];
}

/**
 * Does a mutation once. Each request carries an `Idempotency-Key` that stays the same while the same thing is asked
 * again after a lost answer, so pressing twice over a bad line changes things once. Afterwards the page reads anew.
 */
export function useAct<Data, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const client = useClient();
  const t = useTranslate();
  const format = useFormat();
  const refresh = usePageRefresh();
  const attempt = useRef<Attempt>(null);
  const underWay = useRef(false);
  const [state, setState] = useState<{ busy: boolean; errors: readonly FieldError[] }>({
    busy: false,
    errors: [],
  });

  const act = async (variables: Variables): Promise<Data | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    const asked = JSON.stringify(variables);
    if (attempt.current?.asked !== asked) attempt.current = { asked, key: freshKey() };
    setState({ busy: true, errors: [] });
    const headers = { 'Idempotency-Key': attempt.current.key };
    const { data, error } = await client
      .mutation(mutation, variables, { fetchOptions: { headers } })
      .toPromise();
    underWay.current = false;
    if (error) {
      const refusals = refusalsIn(error);
      // Only an answer settles the attempt: without one it may or may not have happened.
      if (refusals) attempt.current = null;
      setState({
        busy: false,
        errors: refusals
          ? refusals.map((refusal) => inWords(t, refusal, format))
          : [{ text: t('ui.unreachable') }],
      });
      return null;
    }
    attempt.current = null;
    setState({ busy: false, errors: [] });
    refresh();
    return data ?? null;
  };
  return { act, ...state };
}

/** 128 random bits. Not randomUUID(), which browsers withhold from pages without TLS on a local network. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
