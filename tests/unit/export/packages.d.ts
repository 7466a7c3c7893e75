// Types of the parsers that come without any, as far as the tests use them.
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextDirective {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  export function getFragmentDirectives(hash: string): Readonly<Record<string, readonly string[]>>;
  export function parseFragmentDirectives(directives: Readonly<Record<string, readonly string[]>>): {
    readonly text?: readonly TextDirective[];
  };
  export function processTextFragmentDirective(
    directive: TextDirective,
    documentToProcess: Document,
    root: Node,
  ): readonly Range[];
}

declare module 'dom-anchor-text-quote' {
  export interface TextQuote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function toRange(root: Node, quote: TextQuote): Range | null;
}

declare module '@citation-js/core' {
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly literal?: string;
  }
  export type CslItem = Readonly<Record<string, unknown>> & {
    readonly author?: readonly CslName[];
    readonly reporter?: string | readonly string[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  };
  export const plugins: {
    readonly input: {
      chain(data: unknown, options: { readonly forceType: string }): readonly CslItem[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
