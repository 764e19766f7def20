import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { loadParts } from '../../platform/catalogue.js';
import { networkToday } from '../network/network-day.js';
import { MovedOutcome } from './moved-outcome.js';

const AskIfMoved = graphql(`
  query DutiesIfMoved($number: String!, $on: CalendarDate!) {
    meetingMoved(number: $number, on: $on) {
      ...WhatMovingBreaks
    }
  }
`);

/** Milliseconds of rest in typing after which the API is asked. */
const rest = 250;

interface DutiesIfMovedProps {
  number: string;
  /** The day that stands in the form. */
  on: string;
}

/** Beside the form that moves a convened meeting: which yearly duty would break on the day that is typed, before it is saved. */
export function DutiesIfMoved({ number, on }: DutiesIfMovedProps) {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(on), rest);
    return () => clearTimeout(timer);
  }, [on]);
  // A day that is over is refused anyway, and half a year typed is one of antiquity.
  const isAsked = settled === on && on >= networkToday();
  const [{ data, stale }] = useQuery({
    query: AskIfMoved,
    variables: { number, on },
    pause: !isAsked,
    requestPolicy: 'network-only',
  });
  return (
    <div role="status" aria-busy={!isAsked || stale}>
      {isAsked && data?.meetingMoved && <MovedOutcome moved={data.meetingMoved} />}
    </div>
  );
}

/** The same with its words, which the page that opens it does not have. */
export async function dutiesIfMoved() {
  await loadParts(['yearly-duties']);
  return { default: DutiesIfMoved };
}
