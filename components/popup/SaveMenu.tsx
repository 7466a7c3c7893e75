// Export: a button that opens the list of forms a comparison can be saved in.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useText } from '../text-context';

interface SaveMenuProps {
  readonly onSaveJson: () => void;
}

export function SaveMenu({ onSaveJson }: SaveMenuProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu-root"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // The browser closes the whole popup on Escape unless the key is taken here.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !root.current?.contains(to)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="btn"
        aria-expanded={open}
        aria-controls="save-menu"
        onClick={() => setOpen(!open)}
      >
        {text.say('export')} <Icon name="down" />
      </button>
      {open && (
        <ul class="menu" id="save-menu">
          <li>
            <button
              ref={first}
              type="button"
              class="menu-item"
              onClick={() => {
                onSaveJson();
                close();
              }}
            >
              {text.say('save_json')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
