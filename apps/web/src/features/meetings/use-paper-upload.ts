import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { inWords } from '../../platform/refusals.js';
import { useAnnounce } from '../../ui/announcements.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { bringFile } from './bring-file.js';

const AttachPaper = graphql(`
  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {
    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {
      id
      ...AgendaToEdit
    }
  }
`);

interface Progress {
  name: string;
  /** From 0 to 1. */
  share: number;
}

/** Brings files one after the other and makes each a paper of the item; those that failed can be sent once more. */
export function usePaperUpload(agendaItemId: string) {
  const t = useTranslate();
  const announce = useAnnounce();
  const attach = useAct(AttachPaper);
  const [underWay, setUnderWay] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<File[]>([]);
  const [problems, setProblems] = useState<FieldError[]>([]);

  /** Whether the file has become a paper. */
  const bringOne = async (file: File): Promise<boolean> => {
    setUnderWay({ name: file.name, share: 0 });
    const brought = await bringFile(file, (share) => setUnderWay({ name: file.name, share }));
    if (brought !== 'unreachable' && 'id' in brought) {
      if (!(await attach.act({ agendaItemId, fileId: brought.id }))) return false;
      announce(t('meetings.papers.brought', { name: file.name }));
      return true;
    }
    const reasons =
      brought === 'unreachable'
        ? [t('ui.unreachable')]
        : brought.refusals.map((refusal) => inWords(t, refusal).text);
    const texts = reasons.map((reason) => ({
      text: t('meetings.papers.problem', { name: file.name, reason }),
    }));
    setProblems((all) => [...all, ...texts]);
    return false;
  };

  const bring = async (files: File[]) => {
    setProblems([]);
    const left: File[] = [];
    for (const file of files) if (!(await bringOne(file))) left.push(file);
    setFailed(left);
    setUnderWay(null);
  };

  return { bring, underWay, failed, errors: [...problems, ...attach.errors] };
}
