// The line that says a comparison is shown without the names of its outlets, and brings them back.
import { useText } from './text-context';

export function NamesHidden({ onShow }: { readonly onShow: () => void }) {
  const text = useText();
  return (
    <p class="notice names-hidden">
      <span class="grow">{text.say('names_are_hidden')}</span>
      <button type="button" class="btn" onClick={() => onShow()}>
        {text.say('show_names')}
      </button>
    </p>
  );
}
