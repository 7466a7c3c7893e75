// One part of the page "Add reports": a heading, what it does in a sentence, and its controls.
import type { ComponentChildren } from 'preact';
import type { CapturePart } from '../../lib/browser/capture-page';

interface PartProps {
  readonly part: CapturePart;
  readonly title: string;
  readonly why: string;
  readonly children: ComponentChildren;
}

export function Part({ part, title, why, children }: PartProps) {
  return (
    <section class="part" id={part} aria-labelledby={`${part}-title`}>
      <h2 class="part-title" id={`${part}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p class="muted">{why}</p>
      {children}
    </section>
  );
}

/** Why a click did nothing, said where it was made. */
export function Problem({ words }: { readonly words: string }) {
  return <div role="alert">{words !== '' && <p class="notice">{words}</p>}</div>;
}
