import type { BodyPart, Side } from '../facets.js';

/** Terms of anatomy that are alike: the parts of the body they tell, and what they give up to in company. */
export interface AnatomyRow {
  /** In the order in which they are told; none where the words only look like anatomy. */
  readonly parts: readonly BodyPart[];
  /** In lower case; singular and plural are one. */
  readonly terms: readonly string[];
  /** Tells its parts only where none of these is told by another term; "any": where no other part is told at all. */
  readonly givesWayTo?: readonly BodyPart[] | 'any';
  /** The part told by the far end of this bone or muscle: "distal radius", "lower end of the radius". */
  readonly distal?: BodyPart;
  /** A bone with a head and a neck, which are no head and no neck; the part they are told as, where it is another. */
  readonly headed?: BodyPart | 'same';
  /** Beside one of these parts the term tells another: a digit of the foot is a toe. */
  readonly beside?: { readonly of: readonly BodyPart[]; readonly is: readonly BodyPart[] };
  /** The side that the term tells along with the part: "LUE". */
  readonly side?: Side;
  /**
   * Read only so: an abbreviation that is another word in small letters, a word that is a route in a medicine, a side
   * that is one only by the part behind it.
   */
  readonly only?: 'capitals' | 'outside medicines' | 'before a part' | 'a letter before a part';
}

export const SPINE_PARTS: readonly BodyPart[] = ['neck', 'upper back', 'low back', 'pelvis'];
export const ARM_PARTS: readonly BodyPart[] = ['shoulder', 'upper arm', 'elbow', 'forearm', 'wrist', 'hand', 'finger'];
export const LEG_PARTS: readonly BodyPart[] = ['hip', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe'];
