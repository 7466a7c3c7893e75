// Reading repair: every paragraph of the page with a check box, ticked when it belongs to the article.
import type { PopupActions, PopupState } from '../../lib/state/popup-state';
import { quotedWords } from '../direction';
import { useText } from '../text-context';
import { sayLeftOut } from './left-out-words';

interface RepairProps {
  readonly repair: NonNullable<PopupState['repair']>;
  readonly onTurnOver: PopupActions['turnOver'];
}

export function RepairList({ repair, onTurnOver }: RepairProps) {
  const text = useText();
  if (repair === 'gone') return <p class="repair-why">{text.say('repair_gone')}</p>;
  return (
    <fieldset class="repair">
      <legend class="vh">{text.say('repair_title')}</legend>
      <p class="repair-why">{text.say('repair_why')}</p>
      <ul>
        {repair.map((item, index) => (
          <li key={index}>
            <label class="repair-item">
              <input type="checkbox" checked={item.reason === null} onChange={() => onTurnOver(index)} />
              <span class="grow">
                <span class="read-face clamp" {...quotedWords(item.text)}>
                  {item.text}
                </span>
                {item.reason !== null && (
                  <span class="small muted">
                    {item.pieces > 1 && `${text.count('repair_pieces', item.pieces)} · `}
                    {sayLeftOut(item.reason, text)}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
