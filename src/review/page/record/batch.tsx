import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionGroup } from '../../judging/questions.js';

/** A record of so many values is built as a whole; no letter has more. */
const WHOLE = 2000;
/** Of a longer one, so many are built at a time. */
const AT_A_TIME = 150;
/** The height of a group that is not built, in rem, about. */
const GROUP = 14;

/** The groups of a record in batches, each of which is built when it comes into view. */
export function batchesOf(groups: readonly QuestionGroup[]): readonly (readonly QuestionGroup[])[] {
  const last = lastBatches.get(groups);
  if (last) return last;
  const most = countOf(groups) <= WHOLE ? WHOLE : AT_A_TIME;
  const batches: QuestionGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(group);
    room -= group.questions.length;
  }
  lastBatches.set(groups, batches);
  return batches;
}

const lastBatches = new WeakMap<readonly QuestionGroup[], readonly (readonly QuestionGroup[])[]>();
const countOf = (groups: readonly QuestionGroup[]): number =>
  groups.reduce((count, { questions }) => count + questions.length, 0);

/** Some groups of a record, built by `children` as long as they are near what is seen, or printed, or `isHeld`. */
export function Batch({
  groups,
  isHeld,
  children,
}: {
  readonly groups: readonly QuestionGroup[];
  readonly isHeld: boolean;
  readonly children: () => ComponentChildren;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
  const height = useRef(`${GROUP * groups.length}rem`);
  useEffect(() => {
    const batch = element.current!;
    const seen = new IntersectionObserver(
      ([entry]) => {
        // What has the keyboard keeps it, however far away.
        if (!entry!.isIntersecting && batch.contains(document.activeElement)) return;
        if (!entry!.isIntersecting && batch.firstChild) height.current = `${batch.offsetHeight}px`;
        setNear(entry!.isIntersecting);
      },
      { root: batch.closest('.pane'), rootMargin: '50% 0px' },
    );
    seen.observe(batch);
    const print = ({ type }: Event): void => setPrinted(type === 'beforeprint');
    addEventListener('beforeprint', print);
    addEventListener('afterprint', print);
    return () => {
      seen.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
    };
  }, []);
  const isBuilt = isHeld || isNear || isPrinted;
  return (
    <div ref={element} class="batch" style={isBuilt ? undefined : { height: height.current }}>
      {isBuilt ? children() : null}
    </div>
  );
}
