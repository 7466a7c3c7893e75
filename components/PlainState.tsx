// A page or part of one without content: one plain sentence, why, and the next step.
import type { ComponentChildren } from 'preact';

interface PlainStateProps {
  readonly answer: string;
  readonly why?: string;
  /** What the browser said, for copying. */
  readonly details?: { readonly label: string; readonly text: string };
  /** Turns a sign while something is being done. */
  readonly working?: boolean;
  readonly children?: ComponentChildren;
}

export function PlainState({ answer, why = '', details, working = false, children }: PlainStateProps) {
  return (
    <div class="plain-state">
      <p class="answer" role="status">
        {answer}
      </p>
      {working && <span class="spin" />}
      {why !== '' && <p class="muted">{why}</p>}
      {children && <div class="acts">{children}</div>}
      {details !== undefined && details.text !== '' && (
        <details class="details">
          <summary>{details.label}</summary>
          <p class="detail-text">{details.text}</p>
        </details>
      )}
    </div>
  );
}
