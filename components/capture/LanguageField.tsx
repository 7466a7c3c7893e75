// In which language a pasted text is: what it looks like, to be put right by the reader.
import { detectLanguage } from '../../lib/language/detect';
import { useText } from '../text-context';

/** Languages offered: those whose words are read, and others a text can be taken for. */
const OFFERED = 'ar de en es fr hi ja pt ru zh be bg el fa he it ko nl pl sr th tr uk ur'.split(' ');

interface LanguageFieldProps {
  readonly words: string;
  /** The reader's choice; empty for what the text looks like. */
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
}

export function LanguageField({ words, chosen, onChoose }: LanguageFieldProps) {
  const text = useText();
  const names = new Intl.DisplayNames([text.locale], { type: 'language' });
  const nameOf = (tag: string): string => names.of(tag) ?? tag;
  const detected = detectLanguage(words);
  const byName = [...OFFERED].sort((one, other) => nameOf(one).localeCompare(nameOf(other), text.locale));
  return (
    <label class="labelled">
      <span>{text.say('field_language')}</span>
      <span class="field">
        <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">
            {detected === null
              ? text.say('language_unknown')
              : text.say('language_detected', { language: nameOf(detected) })}
          </option>
          {byName.map((tag) => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
