// Where "Differences only" leaves rows out: how many.
import { useText } from '../text-context';

export function SkippedRows({ rows }: { readonly rows: number }) {
  const text = useText();
  return <p class="skipped small muted">{text.count('rows_left_out', rows)}</p>;
}
