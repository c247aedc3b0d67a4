/** What is used of html-to-text, which comes without types. */
declare module 'html-to-text' {
  interface Element {
    readonly children?: readonly Element[];
  }
  interface BlockTextBuilder {
    openBlock(options: { readonly leadingLineBreaks: number }): void;
    closeBlock(options: { readonly trailingLineBreaks: number }): void;
    addInline(text: string): void;
  }
  export type FormatCallback = (
    element: Element,
    walk: (elements: readonly Element[], builder: BlockTextBuilder) => void,
    builder: BlockTextBuilder,
  ) => void;
  export interface SelectorDefinition {
    readonly selector: string;
    readonly format: string;
    readonly options?: Readonly<Record<string, number | string>>;
  }
  export function convert(
    html: string,
    options: {
      readonly wordwrap: false;
      readonly formatters: Readonly<Record<string, FormatCallback>>;
      readonly selectors: readonly SelectorDefinition[];
      readonly limits: { readonly maxDepth: number; readonly ellipsis: string };
    },
  ): string;
}
