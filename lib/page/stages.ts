// The stages of a reading in their order, each with the name under which its effect is measured.
import { leaveOutCalls } from './after/calls';
import { leaveOutDebris } from './after/debris';
import { leaveOutHeadLines } from './after/head-lines';
import { leaveOutBoxes } from './after/boxes';
import { nameCaptions } from './after/captions';
import { joinBody } from './after/join-body';
import { takeHeadings } from './after/headings';
import { leaveOutLinks } from './after/links';
import { leaveOutOrphans } from './after/orphans';
import { findStandfirst } from './after/standfirst';
import { leaveOutStrays } from './after/strays';
import { leaveOutTeasers } from './after/teasers';
import { cutComments } from './before/comments';
import { cutConsent } from './before/consent';
import { cutHidden } from './before/hidden';
import { cutSiteChrome } from './before/site-chrome';
import type { Stage } from './draft';
import type { CutRule } from './tree/walk-page';

export interface Stages {
  readonly before: readonly { readonly name: string; readonly rule: CutRule }[];
  readonly after: readonly { readonly name: string; readonly run: Stage }[];
}

/** Before Readability: parts of the page that are not walked at all. */
export const BEFORE_RULES: Stages['before'] = [
  { name: 'hidden', rule: cutHidden },
  { name: 'site-chrome', rule: cutSiteChrome },
  { name: 'consent', rule: cutConsent },
  { name: 'comments', rule: cutComments },
];

/** After Readability: pieces taken in, left out or named. */
export const AFTER_STAGES: Stages['after'] = [
  { name: 'join-body', run: joinBody },
  { name: 'teasers', run: leaveOutTeasers },
  { name: 'captions', run: nameCaptions },
  { name: 'standfirst', run: findStandfirst },
  { name: 'boxes', run: leaveOutBoxes },
  { name: 'strays', run: leaveOutStrays },
  { name: 'headings', run: takeHeadings },
  { name: 'debris', run: leaveOutDebris },
  { name: 'head-lines', run: leaveOutHeadLines },
  { name: 'calls', run: leaveOutCalls },
  { name: 'links', run: leaveOutLinks },
  { name: 'orphans', run: leaveOutOrphans },
];

/** All stages but those named: for measuring what each of them does. */
export function allStages(without: readonly string[] = []): Stages {
  const isWanted = ({ name }: { readonly name: string }): boolean => !without.includes(name);
  return { before: BEFORE_RULES.filter(isWanted), after: AFTER_STAGES.filter(isWanted) };
}
