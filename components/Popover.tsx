// A button and the small box it opens; Escape, a click elsewhere or leaving it with Tab closes it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** Name of button and box. */
  readonly label: string;
  readonly button: ComponentChildren;
  /** The button shows words instead of a sign; these words are its name. */
  readonly worded?: boolean;
  /** Where the box opens: below its button, or above where there is no room below. */
  readonly side?: 'below' | 'above';
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ComponentChildren;
}

export function Popover(props: PopoverProps) {
  const { label, button, worded = false, side = 'below', open, onOpen, children } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState(false);
  useLayoutEffect(() => {
    setTurned(open && box.current !== null && leavesWindow(box.current));
    if (open) box.current?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    const onPointerDown = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open, onOpen]);
  return (
    <div
      class="menu-root"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        onOpen(false);
        opener.current?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !root.current?.contains(to)) onOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        class={worded ? 'btn' : 'btn btn-icon'}
        aria-label={worded ? undefined : label}
        title={worded ? undefined : label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div
          class={['pop', side === 'above' && 'is-above', turned && 'is-turned'].filter(Boolean).join(' ')}
          id={id}
          ref={box}
          role="dialog"
          aria-label={label}
          tabIndex={-1}
        >
          {children}
        </div>
      )}
    </div>
  );
}

/** A button that has wrapped to the start of a line has no room on the side that its box opens to. */
function leavesWindow(box: HTMLElement): boolean {
  const { left, right } = box.getBoundingClientRect();
  return left < 0 || right > document.documentElement.clientWidth;
}
