// When a report was published, as short as it can be said: the time alone on the day of the report being read.
import type { Text } from '../../lib/browser/text';

/** "05:50" when both are on one day, else "Thu 12 Mar, 23:10"; empty when the time is unknown. */
export function sayTime(publishedAt: string | null, beside: string | null, text: Text): string {
  if (!hasHour(publishedAt) || !hasHour(beside)) return text.moment(publishedAt);
  const [one, other] = [new Date(publishedAt), new Date(beside)];
  if (one.toDateString() !== other.toDateString()) return text.moment(publishedAt);
  return text.time(publishedAt);
}

/** A plain date has no hour. */
function hasHour(iso: string | null): iso is string {
  return iso !== null && iso.length > 'YYYY-MM-DD'.length && !Number.isNaN(Date.parse(iso));
}
