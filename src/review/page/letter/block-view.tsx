import { Component } from 'preact';
import { isOfWarning } from '../../../show/evidence-places.js';
import { lengthOf } from '../../../text/span.js';
import { familyOf } from '../../families.js';
import { calledOf } from '../called.js';
import { type Block, type Chip, type Fragment, innermostOf, isChip } from './blocks.js';

/** Places longer than this many characters are only dotted under: their colour would drown what stands in them. */
const WIDE = 240;

/** A block of the letter's text; it is drawn again only when another one is to be drawn. */
export class BlockView extends Component<{ readonly block: Block }> {
  override shouldComponentUpdate({ block }: { readonly block: Block }): boolean {
    return block !== this.props.block;
  }

  override render({ block: { page, parts } }: { readonly block: Block }) {
    return (
      <div class="block">
        {page === null ? null : (
          <div class="page-start" role="separator" aria-label={`page ${page}`}>
            page {page}
          </div>
        )}
        {parts.map((part) => (isChip(part) ? chip(part) : fragment(part)))}
      </div>
    );
  }
}

/** The element of the fragment at an offset. */
export const idOf = (at: number): string => `t${at}`;

function fragment(part: Fragment) {
  const { at, text, found } = part;
  const { inner, outer } = innermostOf(part);
  const look = inner
    ? ['piece', `f-${familyOf(inner.pointer).id}`, lengthOf(inner) > WIDE || isOfWarning(inner) ? 'wide' : '']
    : [];
  if (outer) look.push(`o-${familyOf(outer.pointer).id}`, lengthOf(outer) > WIDE ? 'in-wide' : 'in');
  if (found) look.push('found');
  const shared = { key: at, id: idOf(at), 'data-at': at, class: look.filter(Boolean).join(' ') || undefined };
  if (!inner && !found) return <span {...shared}>{text}</span>;
  return (
    <mark {...shared} title={inner ? calledOf(inner.pointer) : undefined}>
      {text}
    </mark>
  );
}

function chip({ at, index, warning: { code, about, message } }: Chip) {
  return (
    <button
      key={`${at}-${index}`}
      type="button"
      class={`chip about-${about}`}
      tabIndex={-1}
      data-warning={index}
      title={message}
    >
      {code}
    </button>
  );
}
