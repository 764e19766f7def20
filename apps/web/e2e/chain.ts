import { expect } from '@jest/globals';
import type { Journey, Visitor } from './portal.js';
import { Someone } from './someone.js';
import type { ProposalWords } from './written-proposal.js';

/** The call, as the Secretariat writes it. */
export const call = {
  slug: 'island-schools',
  title: {
    en: 'Joint lessons for island schools',
    'zh-Hans': '海岛学校联合课程',
    ar: 'دروس مشتركة لمدارس الجزر',
  },
  text: {
    en: 'Members make lessons together that island schools can use without a connection.',
    'zh-Hans': '各成员共同制作海岛学校无需网络即可使用的课程。',
    ar: 'يُعدّ الأعضاء معًا دروسًا تستخدمها مدارس الجزر من دون اتصال.',
  },
};

/** Under this call SEAMEO asks, with ISTE and ALECSO. */
export const words: ProposalWords = {
  title: 'Islands that teach each other',
  sections: {
    summary: 'Teachers on small islands get lessons that open without a connection.',
    outputs: 'Forty lessons under an open licence, and a guide to add a language.',
  },
  role: 'Tries the lessons out with teachers.',
  milestone: 'The lessons are chosen',
  output: 'Forty lessons for islands',
};
export const partners = ['iste', 'alecso'];
export const condition = 'Name a school on each island';

/** What becomes of one proposal, and those who live through it at browsers of their own. */
export interface Chain {
  journey: Journey;
  secretariat: Someone;
  /** Represents SEAMEO, which leads. */
  lead: Someone;
  /** Of the proposal. */
  number: string;
}

/** Those of the Board without a part in the proposal: two who review it, and one who has an interest in it. */
export interface Reviewers {
  reviewers: string[];
  conflicted: string;
}

/** Comes in as the holder of a post, such as Representative of COL. */
export async function inPost(journey: Journey, post: string, language: 'en' | 'zh-Hans' | 'ar' = 'en') {
  const [kind = '', member = ''] = post.split(' of ');
  const mailbox = `${kind === 'Representative' ? 'representative' : 'alternate'}.${member.toLowerCase().replace(' ', '-')}`;
  return Someone.signedIn(journey, mailbox, language);
}

/** What stands in the middle of a page, once it stands there. */
export async function readOn(visitor: Visitor, path: string): Promise<string> {
  expect(await visitor.go(path)).toBe(200);
  return visitor.page.locator('main').innerText();
}
