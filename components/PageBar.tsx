// The bar on top of a full page: Collate's sign, which page this is, and its tools.
import type { ComponentChildren } from 'preact';
import { Logo } from './Icon';
import { useText } from './text-context';

interface PageBarProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function PageBar({ title, children }: PageBarProps) {
  const text = useText();
  return (
    <header class="bar">
      <span class="brand">
        <Logo />
        <b>{text.say('product')}</b> <span class="muted">{title}</span>
      </span>
      {children}
    </header>
  );
}
