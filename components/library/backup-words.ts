// How the last backup stands to what was kept since, in a sentence.
import type { Text } from '../../lib/browser/text';
import type { BackupState } from '../../lib/coverage/upkeep';

/** "Saved Fri 13 Mar, 08:40; 12 articles were kept or changed since." */
export function sayBackup({ lastAt, changesSince }: BackupState, text: Text): string {
  if (lastAt === null) return text.say(changesSince === 0 ? 'backup_none_needed' : 'backup_never');
  const when = text.moment(lastAt);
  return changesSince === 0
    ? text.say('backup_current', { when })
    : text.count('backup_since', changesSince, { when });
}
