// What came of one tab, link, file or text, in words.
import type { MessageKey, Text } from '../../lib/browser/text';
import type { FileProblem } from '../../lib/capture/read-file';
import type { ImportFormat } from '../../lib/import/imported';
import type { CaptureOutcome } from '../../lib/state/capture-state';
import { sayImport } from '../library/Notice';
import { libraryWords, refusalWords, troubleWords } from '../popup/trouble-words';

const FILE_WORDS: Readonly<Record<FileProblem, MessageKey>> = {
  'unknown-kind': 'file_unknown_kind',
  empty: 'file_empty',
  'too-large': 'file_too_large',
  'not-text': 'file_not_text',
  'not-json': 'file_not_json',
  'not-an-article': 'file_not_an_article',
  'no-page': 'file_no_page',
  'no-text': 'file_no_text',
};

const OWN_WORDS = {
  library: 'outcome_own_backup',
  set: 'outcome_own_set',
  annotations: 'outcome_own_annotations',
} as const;

const PROGRAMS: Readonly<Record<Exclude<ImportFormat, 'feed'>, string>> = {
  wallabag: 'wallabag',
  omnivore: 'Omnivore',
  readwise: 'Readwise',
  instapaper: 'Instapaper',
  pocket: 'Pocket',
};

function programName(format: ImportFormat, text: Text): string {
  return format === 'feed' ? text.say('program_feed') : PROGRAMS[format];
}

/** The outcome in one or two sentences. */
export function sayOutcome(outcome: CaptureOutcome, text: Text): string {
  switch (outcome.kind) {
    case 'waiting':
      return text.say('outcome_waiting');
    case 'reading':
      return text.say('outcome_reading');
    case 'kept':
    case 'updated':
    case 'unchanged':
      return `${text.say(`outcome_${outcome.kind}`)} ${sayOthers(outcome.others, text)}`;
    case 'refused':
      return refusalWords(outcome.reason, null, text).answer;
    case 'trouble':
      return text.say(outcome.trouble === 'asleep' ? 'outcome_asleep' : troubleWords(outcome.trouble).answer);
    case 'unreadable':
      return text.say(FILE_WORDS[outcome.problem]);
    case 'imported':
      return text.say('outcome_imported', {
        program: programName(outcome.format, text),
        what: sayImport(outcome.report, text),
      });
    case 'damaged':
      return text.say('outcome_damaged', {
        program: programName(outcome.format, text),
        place: outcome.place,
      });
    case 'own':
      return text.say(OWN_WORDS[outcome.file]);
    case 'library':
      return text.say(libraryWords(outcome.failure).keep);
  }
}

function sayOthers(others: number, text: Text): string {
  return others === 0 ? text.say('outcome_alone') : text.count('outcome_others', others);
}
